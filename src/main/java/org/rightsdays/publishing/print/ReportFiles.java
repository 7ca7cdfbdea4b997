package org.rightsdays.publishing.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.publishing.PublicAddress;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.data.ReportData;
import org.rightsdays.report.pdf.Certificate;
import org.rightsdays.report.pdf.PictureSource;
import org.rightsdays.report.pdf.PrintLinks;
import org.rightsdays.report.pdf.ReportPrint;
import org.rightsdays.report.pdf.Volume;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;
import org.springframework.stereotype.Component;

/** Writes what the public reads of a report into files. */
@Component
public class ReportFiles {

    /** What a city section takes of the memory while it is printed, as it was measured, and some room. */
    private static final long BYTES_PER_SECTION = 1 << 20;

    private static final int FEWEST = 50;

    private final FinalReports reports;
    private final ReportPrint print;
    private final ReportData data;
    private final Pictures pictures;
    private final PublicAddress address;

    ReportFiles(FinalReports reports, ReportPrint print, ReportData data, Pictures pictures, PublicAddress address) {
        this.reports = reports;
        this.print = print;
        this.data = data;
        this.pictures = pictures;
        this.address = address;
    }

    /** The report as the public reads it now; empty while there is none. */
    public Optional<FinalReport> find(EditionId edition) {
        return reports.published(edition);
    }

    /** The PDFs that the report is printed in, by the memory there is. */
    public List<Volume> volumes(FinalReport report) {
        return ReportPrint.volumes(report, sections());
    }

    /** One PDF in a language. */
    public void writePdf(FinalReport report, Words words, Volume volume, OutputStream out) throws IOException {
        print.print(new Telling(report, words), volume, sections(), links(report, words), pictures(), out);
    }

    /** One page for a browser that needs no other file. */
    public void writePage(FinalReport report, Words words, OutputStream out) throws IOException {
        out.write(print.page(new Telling(report, words), links(report, words), pictures()));
    }

    /** The data, which are in English. */
    public void writeData(FinalReport report, Words english, OutputStream out) throws IOException {
        data.write(report, links(report, english), out);
    }

    /** The certificate of a city that reported, by its slug. */
    public Optional<Certificate> certificate(EditionId edition, Words words, String slug) {
        var to = address.in(words.language().tag());
        String page = address.isConfigured() ? to.absolute(to.page("/" + edition + "/certificates/" + slug)) : null;
        return find(edition).flatMap(report -> Certificate.find(new Telling(report, words), slug, page));
    }

    public void writeCertificate(Certificate certificate, OutputStream out) throws IOException {
        print.print(certificate, out);
    }

    private PrintLinks links(FinalReport report, Words words) {
        var edition = new EditionId(report.cover().year());
        return new SiteLinks(address.in(words.language().tag()), address.isConfigured(), edition);
    }

    private PictureSource pictures() {
        return hash -> pictures.find(hash).map(Pictures.Picture::bytes).orElseGet(() -> new byte[0]);
    }

    private static int sections() {
        return (int) Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_PER_SECTION, FEWEST, ReportPrint.SECTIONS);
    }
}
