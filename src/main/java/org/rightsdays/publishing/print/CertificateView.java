package org.rightsdays.publishing.print;

import org.rightsdays.report.pdf.Certificate;

/**
 * The page that a certificate is verified by.
 *
 * @param pdf address of the certificate
 * @param report address of the report
 */
public record CertificateView(Certificate certificate, String pdf, String report) {}
