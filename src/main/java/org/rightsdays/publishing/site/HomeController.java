package org.rightsdays.publishing.site;

import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.site.Page.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The home page of an edition. */
@RestController
class HomeController {

    private final HomeReading home;
    private final PageWriter pages;

    HomeController(HomeReading home, PageWriter pages) {
        this.home = home;
        this.pages = pages;
    }

    @PublicPage
    @GetMapping("/{lang}/{year:\\d{4}}/")
    ResponseEntity<byte[]> home(Visit visit) {
        HomeView view = home.of(visit);
        Page page = visit.page(visit.edition().name().in(visit.language()).text() + " "
                        + visit.edition().id())
                .in(Section.HOME)
                .describedAs(view.slogan().text() + " · " + view.days() + ". " + view.what())
                .withLinkedData(view.linkedData())
                .withPicture(visit.to().preview(visit.edition().id()));
        return pages.write("publishing/home.jte", page, view);
    }
}
