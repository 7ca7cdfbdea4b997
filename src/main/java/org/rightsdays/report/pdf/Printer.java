package org.rightsdays.report.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Prints pages as PDF/UA-1 and PDF/A-2a (ISO 14289-1, ISO 19005-2) with the fonts of the product. Nothing is fetched:
 * the only pictures are those that the caller gives. One is printed at a time, as each takes memory by the megabyte.
 */
@Component
public class Printer {

    private static final String BASE = "print:/";

    private final Semaphore press = new Semaphore(1, true);
    private final Typefaces typefaces = new Typefaces();

    /**
     * Prints a well-formed page of XHTML. Its {@code lang} and {@code dir} are those of the document, its title and
     * its {@code meta} the metadata, {@code bookmarks} in its head the bookmarks; pictures have addresses that begin
     * with {@code picture:}. With the class {@code poster} it fills its page to the edges.
     *
     * @throws IOException when {@code out} can't be written
     */
    public void print(byte[] page, PictureSource pictures, OutputStream out) throws IOException {
        Document document = PrintedPage.parse(page);
        MissingLetters.mark(document, typefaces);
        boolean rightToLeft = document.getDocumentElement().getAttribute("dir").equals("rtl");
        press.acquireUninterruptibly();
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        // The writer of metadata looks for an XML transformer in every jar anew; Java's own is meant.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PdfBoxRenderer renderer = renderer(document, pictures, rightToLeft)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            RepeatedHeads.readOnce(pdf, typefaces);
            if (PrintedPage.hasRightToLeft(document)) {
                new LogicalText(typefaces).write(pdf);
            }
            if (rightToLeft) {
                Mirror.restoreOrder(pdf);
            }
            pdf.save(out);
        } finally {
            thread.setContextClassLoader(loader);
            press.release();
        }
    }

    private PdfBoxRenderer renderer(Document document, PictureSource pictures, boolean rightToLeft) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        if (rightToLeft) {
            Mirror.turnTables(document);
        }
        boolean poster = document.getDocumentElement().getAttribute("class").equals("poster");
        PrintedPage.style(document, poster ? PrintStyle.ofPoster(rightToLeft) : PrintStyle.of(rightToLeft));
        var builder = new PdfRendererBuilder();
        typefaces.giveTo(builder);
        builder.usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Rightsdays")
                .useSVGDrawer(new LineDrawer())
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ArabicLetters())
                .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                .useProtocolsStreamImplementation(address -> new StoredPicture(pictures, address), "picture")
                .useExternalResourceAccessControl(
                        (address, type) -> allowed(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> allowed(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(document, BASE);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.getSharedContext().setTextRenderer(new PageText(renderer.getSharedContext(), typefaces.advances()));
        return renderer;
    }

    private static boolean allowed(@Nullable String address) {
        return address != null && address.startsWith(PictureSource.PREFIX);
    }
}
