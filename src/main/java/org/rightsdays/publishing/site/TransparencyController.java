package org.rightsdays.publishing.site;

import java.util.List;
import org.rightsdays.moderation.Transparency;
import org.rightsdays.moderation.log.LogLine;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.site.Page.HeadLink;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moderation in the open: its figures and its log. */
@PublicPage
@RestController
class TransparencyController {

    private static final int NEWEST = 50;

    private final Transparency transparency;
    private final PageWriter pages;

    TransparencyController(Transparency transparency, PageWriter pages) {
        this.transparency = transparency;
        this.pages = pages;
    }

    @GetMapping("/{lang}/transparency")
    ResponseEntity<byte[]> transparency(Visit visit) {
        Transparency.Public now = transparency.now();
        List<LogLine> log = now.log();
        var view = new TransparencyView(
                now.figures(),
                log.reversed().stream()
                        .limit(NEWEST)
                        .map(line -> TransparencyView.line(line, visit.words()))
                        .toList(),
                log.size(),
                log.isEmpty() ? null : log.getLast().hash(),
                now.whole());
        Page page = visit.page(visit.words().say("transparency.title"))
                .describedAs(visit.words().say("transparency.lead"))
                .with(new HeadLink("stylesheet", visit.to().asset("css/transparency.css"), null, null));
        return pages.write("publishing/transparency.jte", page, view);
    }
}
