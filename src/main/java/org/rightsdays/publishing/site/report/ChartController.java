package org.rightsdays.publishing.site.report;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.chart.Bars;
import org.rightsdays.publishing.chart.PngBars;
import org.rightsdays.publishing.chart.SvgBars;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Chart;
import org.rightsdays.report.tree.Block.Group;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The charts of a report as files, in the words of the reader. */
@PublicPage
@RestController
class ChartController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final FinalReports reports;
    private final PngBars png;

    ChartController(FinalReports reports, PngBars png) {
        this.reports = reports;
        this.png = png;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report/charts/{key:[a-z-]+}.svg")
    ResponseEntity<byte[]> svg(
            Visit visit, @PathVariable String key, @RequestParam(required = false) @Nullable Integer snapshot) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .body(SvgBars.draw(bars(visit, key, snapshot)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report/charts/{key:[a-z-]+}.png")
    ResponseEntity<byte[]> png(
            Visit visit, @PathVariable String key, @RequestParam(required = false) @Nullable Integer snapshot) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png.draw(bars(visit, key, snapshot)));
    }

    private Bars bars(Visit visit, String key, @Nullable Integer snapshot) {
        ReportView view = ReportViews.of(reports, visit, snapshot);
        Chart chart = view.report().chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(ChartController::charts)
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(ReportPages::notFound);
        return view.bars(chart);
    }

    private static Stream<Chart> charts(Block block) {
        return switch (block) {
            case Chart chart -> Stream.of(chart);
            case Group group -> group.blocks().stream().flatMap(ChartController::charts);
            default -> Stream.empty();
        };
    }
}
