package org.rightsdays.publishing.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.Page.HeadLink;
import org.rightsdays.publishing.site.Page.Section;
import org.rightsdays.publishing.site.ProgrammeReading.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The programme of an edition: search, filters, pages. All of it is in the address. */
@RestController
class ProgrammeController {

    private final ProgrammeReading programme;
    private final PageWriter pages;

    ProgrammeController(ProgrammeReading programme, PageWriter pages) {
        this.programme = programme;
        this.pages = pages;
    }

    @PublicPage
    @GetMapping("/{lang}/{year:\\d{4}}/programme")
    ResponseEntity<byte[]> programme(Visit visit, HttpServletRequest request) {
        ProgrammeQuery query = ProgrammeQuery.read(request.getParameterMap());
        Reading read = programme.of(visit, query);
        if (query.page() > read.lastPage()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(visit.to().programme(visit.edition().id(), query.onPage(read.lastPage()))))
                    .build();
        }
        ProgrammeView view = read.view();
        String title = query.page() > 1
                ? visit.words().say("programme.title.page", "page", query.page())
                : visit.words().say("programme.title");
        Page page = visit.page(title)
                .in(Section.PROGRAMME)
                .withQuery(query.asQuery())
                .describedAs(view.result())
                .withPicture(visit.to().preview(visit.edition().id()));
        page = query.filter().isEmpty() ? page : page.notIndexed();
        for (var feed : view.feeds()) {
            page = page.with(new HeadLink("alternate", feed.address(), feed.type(), feed.label()));
        }
        if (view.paging().previous() != null) {
            page = page.with(new HeadLink("prev", view.paging().previous(), null, null));
        }
        if (view.paging().next() != null) {
            page = page.with(new HeadLink("next", view.paging().next(), null, null));
        }
        return pages.write("publishing/programme.jte", page, view);
    }
}
