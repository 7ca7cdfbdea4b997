package org.rightsdays.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF: what a PDF breaks of a standard. */
public final class Vera {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /** Fails where a PDF breaks a rule of one of the standards that every PDF of the product claims. */
    public static void assertClean(byte[] pdf) throws Exception {
        assertThat(findings(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(findings(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** The rules that are broken; none for a PDF as it should be. */
    static List<String> findings(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                var validator = foundry.createValidator(standard, 5, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": "
                            + assertion.getLocation().getContext() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
