package org.rightsdays.publishing.site;

import java.util.List;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Editions;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.site.EditionsView.Line;
import org.rightsdays.publishing.site.Page.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The archive: every edition stays where it was. */
@PublicPage
@RestController
class EditionsController {

    private final Editions editions;
    private final Coalition coalition;
    private final Contributions contributions;
    private final PageWriter pages;

    EditionsController(Editions editions, Coalition coalition, Contributions contributions, PageWriter pages) {
        this.editions = editions;
        this.coalition = coalition;
        this.contributions = contributions;
        this.pages = pages;
    }

    @GetMapping("/{lang}/editions")
    ResponseEntity<byte[]> editions(Visit visit) {
        var words = visit.words();
        List<Line> lines =
                editions.all().stream().map(edition -> line(visit, edition)).toList();
        Page page = StyledPages.places(visit.page(words.say("editions.title")))
                .in(Section.EDITIONS)
                .describedAs(words.say("editions.description"));
        return pages.write("publishing/editions.jte", page, new EditionsView(lines));
    }

    private Line line(Visit visit, Edition edition) {
        var words = visit.words();
        String language = visit.language();
        var records = coalition.find(edition.coordinators());
        List<String> coordinators = edition.coordinators().stream()
                .filter(records::containsKey)
                .map(records::get)
                .map(Organisation::name)
                .map(name -> name.in(language).text())
                .toList();
        return new Line(
                edition.id().toString(),
                visit.to().home(edition.id()),
                edition.name().in(language),
                edition.slogan().in(language),
                words.days(edition.days().firstDay(), edition.days().lastDay()),
                coordinators.isEmpty() ? "" : words.say("editions.coordinators", "names", words.list(coordinators)),
                words.say("editions.size", "count", contributions.total(edition.id())));
    }
}
