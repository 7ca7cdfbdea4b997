package org.rightsdays.publishing.site;

import com.ibm.icu.text.AlphabeticIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.site.Page.Section;
import org.rightsdays.publishing.site.Participants.Participant;
import org.rightsdays.publishing.site.PartnersView.Group;
import org.rightsdays.publishing.site.PartnersView.Partner;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who takes part beside the cities. */
@PublicPage
@RestController
class PartnersController {

    /** Up to so many the countries order them; beyond, the letters. */
    private static final int BY_COUNTRY = 60;

    private static final int ON_A_PAGE = 400;

    private final Participants participants;
    private final PageWriter pages;

    PartnersController(Participants participants, PageWriter pages) {
        this.participants = participants;
        this.pages = pages;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/partners")
    ResponseEntity<byte[]> partners(Visit visit, @RequestParam(name = "page", defaultValue = "1") String wanted) {
        var words = visit.words();
        int number = wanted.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(wanted) : 1;
        List<Participant> all = participants.of(visit.edition().id(), Organisation.Kind.PARTNER, words);
        int last = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        if (number > last) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Participant> shown = all.subList((number - 1) * ON_A_PAGE, Math.min(all.size(), number * ON_A_PAGE));
        boolean letters = all.size() > BY_COUNTRY;
        var view = new PartnersView(
                words.say("partners.summary", "count", all.size()),
                letters ? byLetter(visit, shown) : byCountry(visit, shown),
                letters,
                words.say("partners.page", "page", number, "pages", last),
                number == 1 ? null : address(visit, number - 1),
                number == last ? null : address(visit, number + 1));
        Page page = StyledPages.places(visit.page(words.say("partners.title")))
                .in(Section.PARTNERS)
                .withQuery(number == 1 ? "" : "?page=" + number)
                .describedAs(words.say("partners.description"));
        return pages.write("publishing/partners.jte", page, view);
    }

    private static String address(Visit visit, int page) {
        String first = visit.to().partners(visit.edition().id());
        return page == 1 ? first : first + "?page=" + page;
    }

    private static List<Group> byCountry(Visit visit, List<Participant> partners) {
        Words words = visit.words();
        Map<String, List<Partner>> byCountry = new TreeMap<>(words.alphabetical());
        var withoutCountry = new ArrayList<Partner>();
        for (Participant partner : partners) {
            String code = partner.organisation().country();
            List<Partner> group = code == null
                    ? withoutCountry
                    : byCountry.computeIfAbsent(words.country(code), _ -> new ArrayList<>());
            group.add(line(visit, partner, null));
        }
        var groups = new ArrayList<Group>();
        byCountry.forEach((name, those) -> groups.add(new Group("group-" + groups.size(), name, those)));
        if (!withoutCountry.isEmpty()) {
            groups.add(new Group("group-" + groups.size(), words.say("partners.no-country"), withoutCountry));
        }
        return groups;
    }

    private static List<Group> byLetter(Visit visit, List<Participant> partners) {
        Words words = visit.words();
        var index = new AlphabeticIndex<Participant>(words.language().locale());
        visit.languages().forEach(language -> index.addLabels(language.locale()));
        partners.forEach(partner -> index.addRecord(partner.nameIn(words), partner));
        var groups = new ArrayList<Group>();
        for (var bucket : index) {
            var those = new ArrayList<Partner>();
            bucket.forEach(record -> those.add(line(visit, record.getData(), countryOf(record.getData(), words))));
            if (!those.isEmpty()) {
                groups.add(new Group("group-" + groups.size(), bucket.getLabel(), those));
            }
        }
        return groups;
    }

    private static @Nullable String countryOf(Participant partner, Words words) {
        String code = partner.organisation().country();
        return code == null ? null : words.country(code);
    }

    private static Partner line(Visit visit, Participant partner, @Nullable String country) {
        var organisation = partner.organisation();
        return new Partner(
                organisation.name().in(visit.language()),
                visit.to().partner(visit.edition().id(), organisation.id()),
                country);
    }
}
