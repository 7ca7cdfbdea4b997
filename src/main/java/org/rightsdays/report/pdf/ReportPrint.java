package org.rightsdays.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rightsdays.platform.web.Templates;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Chapter;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;
import org.springframework.stereotype.Component;

/**
 * Prints a Final Report. One with more city sections than a volume holds becomes several, so that the memory it takes
 * has a bound: the first volume has all that isn't about a single city.
 */
@Component
public class ReportPrint {

    /** City sections in a volume; a thousand take about a gigabyte while they are printed. */
    public static final int SECTIONS = 1000;

    private final Templates templates;
    private final Printer printer;

    ReportPrint(Templates templates, Printer printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /** The volumes of a report that hold at most {@code sections} city sections each. */
    public static List<Volume> volumes(FinalReport report, int sections) {
        long cities =
                report.chapters().stream().mapToLong(ReportPrint::sections).sum();
        int of = (int) Math.max(1, (cities + sections - 1) / sections);
        var volumes = new ArrayList<Volume>();
        for (int number = 1; number <= of; number++) {
            volumes.add(new Volume(number, of));
        }
        return volumes;
    }

    /**
     * Prints one volume of at most {@code sections} city sections in a language.
     *
     * @throws IOException when {@code out} can't be written
     */
    public void print(
            Telling telling, Volume volume, int sections, PrintLinks links, PictureSource pictures, OutputStream out)
            throws IOException {
        var report = new PrintedReport(telling, chapters(telling.report(), volume, sections), volume, links);
        printer.print(templates.render("report/pdf/report.jte", Map.of("report", report)), pictures, out);
    }

    /** Prints a certificate on one page. */
    public void print(Certificate certificate, OutputStream out) throws IOException {
        byte[] page = templates.render("report/pdf/certificate.jte", Map.of("certificate", certificate));
        printer.print(page, PictureSource.NONE, out);
    }

    /** The report as one page for a browser, which needs no other file: style and pictures are in it. */
    public byte[] page(Telling telling, PrintLinks links, PictureSource pictures) {
        var report = new PrintedReport(telling, telling.report().chapters(), Volume.ONLY, links);
        byte[] page = templates.render("report/pdf/report.jte", Map.of("report", report, "paper", false));
        boolean rightToLeft = telling.words().language().direction().equals("rtl");
        return ScreenPage.of(page, rightToLeft, pictures);
    }

    private static List<Chapter> chapters(FinalReport report, Volume volume, int sections) {
        if (volume.isOnly()) {
            return report.chapters();
        }
        int from = (volume.number() - 1) * sections;
        var chapters = new ArrayList<Chapter>();
        int before = 0;
        for (Chapter chapter : report.chapters()) {
            var cities = new Cities(from - before, from - before + sections, volume.isFirst());
            List<Block> blocks = cities.of(chapter.blocks());
            before += cities.seen;
            if (!blocks.isEmpty()) {
                chapters.add(new Chapter(chapter.key(), chapter.number(), blocks));
            }
        }
        return chapters;
    }

    private static long sections(Chapter chapter) {
        return chapter.blocks().stream().mapToLong(ReportPrint::sections).sum();
    }

    private static long sections(Block block) {
        return switch (block) {
            case CitySection _ -> 1;
            case Block.Group group ->
                group.blocks().stream().mapToLong(ReportPrint::sections).sum();
            default -> 0;
        };
    }

    /** Picks the city sections from one to another out of blocks, with or without what stands between them. */
    private static final class Cities {

        private final int from;
        private final int to;
        private final boolean withRest;
        private int seen;

        Cities(int from, int to, boolean withRest) {
            this.from = from;
            this.to = to;
            this.withRest = withRest;
        }

        List<Block> of(List<Block> blocks) {
            var chosen = new ArrayList<Block>();
            for (Block block : blocks) {
                if (block instanceof CitySection) {
                    if (seen >= from && seen < to) {
                        chosen.add(block);
                    }
                    seen++;
                } else if (block instanceof Block.Group group && sections(group) > 0) {
                    List<Block> inner = of(group.blocks());
                    if (!inner.isEmpty()) {
                        chosen.add(new Block.Group(group.key(), group.title(), inner));
                    }
                } else if (withRest) {
                    chosen.add(block);
                }
            }
            return chosen;
        }
    }
}
