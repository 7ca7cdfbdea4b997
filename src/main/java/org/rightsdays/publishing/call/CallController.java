package org.rightsdays.publishing.call;

import java.time.LocalDate;
import java.util.Optional;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.Phase;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.site.PageWriter;
import org.rightsdays.publishing.site.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What taking part means, until when, what is asked, who reads it. */
@PublicPage
@RestController
class CallController {

    private final Editions editions;
    private final PageWriter pages;

    CallController(Editions editions, PageWriter pages) {
        this.editions = editions;
        this.pages = pages;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/join")
    ResponseEntity<byte[]> call(Visit visit) {
        Words words = visit.words();
        Edition edition = visit.edition();
        var page = visit.page(words.say("call.title")).describedAs(words.say("call.lead"));
        return pages.write("publishing/call.jte", page, view(visit, edition));
    }

    private CallView view(Visit visit, Edition edition) {
        Words words = visit.words();
        var days = edition.days();
        boolean open = edition.isOpenOn(visit.today());
        // By this day what is sent is surely in the programme when it is published.
        Optional<LocalDate> programme = Optional.ofNullable(edition.phases().get(Phase.PROGRAMME))
                .filter(first -> first.isAfter(visit.today()));
        return new CallView(
                open,
                words.days(days.firstDay(), days.lastDay()),
                programme.map(first -> words.day(first.minusDays(1))).orElse(null),
                open ? null : next(visit, edition),
                visit.to().page("/desk/join"),
                visit.to().toolkit(edition.id()));
    }

    /** Where to go instead: an edition that is open, or the days of the one after. */
    private CallView.Next next(Visit visit, Edition edition) {
        Words words = visit.words();
        Optional<Edition> other = editions.all().reversed().stream()
                .filter(candidate -> candidate.isOpenOn(visit.today()))
                .findFirst();
        if (other.isPresent()) {
            Edition found = other.get();
            String name = found.name().in(visit.language()).text() + " " + found.id();
            return new CallView.Next(
                    words.say("call.closed.other"), name, visit.to().join(found.id()));
        }
        var after = edition.next();
        boolean known = after != null && after.firstDay().isAfter(visit.today());
        String text = known && after != null
                ? words.say("call.closed.next", "days", words.days(after.firstDay(), after.lastDay()))
                : words.say("call.closed.unknown");
        return new CallView.Next(text, null, null);
    }
}
