package org.rightsdays.publishing.calendar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammePage;
import org.rightsdays.programme.Session;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.Addresses.Feed;
import org.rightsdays.publishing.ProgrammeQuery;
import org.springframework.stereotype.Component;

/** The programme, or one contribution, as an iCalendar file that calendar programs can subscribe to. */
@Component
class ProgrammeCalendar {

    /** More would flood a calendar, and no reader of it asks page by page. */
    static final int MOST_CONTRIBUTIONS = 1_000;

    private static final String PRODUCT = "-//Rightsdays//Programme//EN";

    private final Programme programme;
    private final Coalition coalition;

    ProgrammeCalendar(Programme programme, Coalition coalition) {
        this.programme = programme;
        this.coalition = coalition;
    }

    /** Whatever matches, up to {@link #MOST_CONTRIBUTIONS}; its description says so where there is more. */
    byte[] of(Edition edition, ProgrammeQuery query, Words words, Addresses to) {
        ProgrammePage page = programme.search(edition.id(), query.filter(), 1, MOST_CONTRIBUTIONS);
        String name = name(edition, words);
        String description = page.total() > MOST_CONTRIBUTIONS
                ? words.say("feed.calendar.more", "shown", MOST_CONTRIBUTIONS, "total", page.total())
                : edition.slogan().in(words.language().tag()).text();
        String source = to.absolute(to.programme(edition.id(), query.filter(), Feed.ICS));
        CalendarWriter calendar = begin(words);
        describe(calendar, name, description, words)
                .value("SOURCE;VALUE=URI", source)
                .value("URL", to.absolute(to.programme(edition.id(), query.filter())))
                .value("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
                .value("X-PUBLISHED-TTL", "PT6H");
        write(calendar, edition, page.contributions(), words, to);
        return calendar.end("VCALENDAR").toByteArray();
    }

    byte[] of(Edition edition, Contribution contribution, Words words, Addresses to) {
        CalendarWriter calendar = begin(words);
        write(calendar, edition, List.of(contribution), words, to);
        return calendar.end("VCALENDAR").toByteArray();
    }

    private static CalendarWriter begin(Words words) {
        return new CalendarWriter()
                .begin("VCALENDAR")
                .value("VERSION", "2.0")
                .value("PRODID", PRODUCT)
                .value("CALSCALE", "GREGORIAN");
    }

    private static CalendarWriter describe(CalendarWriter calendar, String name, String description, Words words) {
        String language = words.language().tag();
        return calendar.text("NAME", language, name)
                .text("X-WR-CALNAME", name)
                .text("DESCRIPTION", language, description)
                .text("X-WR-CALDESC", description);
    }

    private void write(
            CalendarWriter calendar, Edition edition, List<Contribution> contributions, Words words, Addresses to) {
        var zones = new ZoneDefinitions();
        contributions.stream()
                .map(Contribution::sessions)
                .flatMap(List<Session>::stream)
                .forEach(zones::add);
        zones.write(calendar);
        var events = new EventWriter(calendar, words, to, organisations(contributions));
        for (Contribution contribution : contributions) {
            if (contribution.sessions().isEmpty()) {
                events.write(
                        contribution, edition.days().firstDay(), edition.days().lastDay());
            } else {
                events.write(contribution, contribution.sessions());
            }
        }
    }

    private Map<OrganisationId, Organisation> organisations(List<Contribution> contributions) {
        Set<OrganisationId> hosts =
                contributions.stream().map(Contribution::host).collect(Collectors.toSet());
        return coalition.find(hosts);
    }

    private static String name(Edition edition, Words words) {
        return Stream.of(
                        edition.name().in(words.language().tag()).text(),
                        edition.id().toString())
                .collect(Collectors.joining(" "));
    }
}
