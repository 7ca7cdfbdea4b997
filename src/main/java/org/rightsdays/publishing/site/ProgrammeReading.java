package org.rightsdays.publishing.site;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Listed;
import org.rightsdays.programme.Matches;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.programme.ProgrammeFilter.Lane;
import org.rightsdays.publishing.Addresses.Feed;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.ProgrammeView.FeedLink;
import org.rightsdays.publishing.site.ProgrammeView.PageLink;
import org.rightsdays.publishing.site.ProgrammeView.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the programme page shows. */
@Component
class ProgrammeReading {

    private static final int SIZE = 25;
    private static final int LONGER_SHOWN = 6;

    private final Programme programme;
    private final Facets facets;
    private final Cards cards;

    ProgrammeReading(Programme programme, Facets facets, Cards cards) {
        this.programme = programme;
        this.facets = facets;
        this.cards = cards;
    }

    /** A view, and the number of the last page there is. */
    record Reading(ProgrammeView view, int lastPage) {}

    /**
     * What runs for longer has a list of its own on the first page, so that it doesn't bury what has a day. When
     * nothing has a day, there is one list.
     */
    Reading of(Visit visit, ProgrammeQuery query) {
        Edition edition = visit.edition();
        ProgrammeFilter filter = query.filter();
        Matches matches = programme
                .find(edition.id(), filter)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int dated = matches.total(Lane.DATED);
        int longRunning = matches.total(Lane.LONG);
        boolean twoLists = filter.lane() == null && dated > 0 && longRunning > 0;
        List<Listed> list = matches.page(twoLists ? Lane.DATED : null, query.page(), SIZE);
        List<Listed> longer = twoLists && query.page() == 1 ? matches.page(Lane.LONG, 1, LONGER_SHOWN) : List.of();
        int pages = Math.max(1, ((twoLists ? dated : matches.total()) + SIZE - 1) / SIZE);
        Words words = visit.words();
        String address = visit.to().programme(edition.id());
        var view = new ProgrammeView(
                filter.text(),
                filter.lane() == null ? null : ProgrammeQuery.named(filter.lane()),
                facets.groups(visit, filter, matches),
                facets.chips(words, query, address),
                ignored(query, words),
                words.say(filter.isEmpty() ? "programme.all" : "programme.matching", "count", matches.total()),
                words.say(heading(filter.lane(), twoLists)),
                cards.of(visit, edition, list),
                paging(visit, edition, query, pages),
                cards.of(visit, edition, longer),
                longRunning,
                visit.to().programme(edition.id(), filter.in(Lane.LONG)),
                feeds(visit, edition, filter));
        return new Reading(view, pages);
    }

    private static String heading(@Nullable Lane lane, boolean twoLists) {
        if (lane == Lane.LONG) {
            return "programme.longer";
        }
        return lane == Lane.DATED || twoLists ? "programme.dated" : "programme.list";
    }

    private static @Nullable String ignored(ProgrammeQuery query, Words words) {
        return query.ignored().isEmpty()
                ? null
                : words.say(
                        "programme.ignored", "count", query.ignored().size(), "values", words.list(query.ignored()));
    }

    private static Paging paging(Visit visit, Edition edition, ProgrammeQuery query, int pages) {
        Words words = visit.words();
        int current = Math.min(query.page(), pages);
        var numbers = new TreeSet<Integer>(List.of(1, pages));
        for (int near = Math.max(1, current - 1); near <= Math.min(pages, current + 1); near++) {
            numbers.add(near);
        }
        var links = new java.util.ArrayList<PageLink>();
        int before = 0;
        for (int number : numbers) {
            if (number > before + 1) {
                links.add(new PageLink("…", null, false));
            }
            links.add(new PageLink(
                    words.number(number), visit.to().programme(edition.id(), query.onPage(number)), number == current));
            before = number;
        }
        return new Paging(
                words.say("paging.position", "page", current, "pages", pages),
                current > 1 ? visit.to().programme(edition.id(), query.onPage(current - 1)) : null,
                current < pages ? visit.to().programme(edition.id(), query.onPage(current + 1)) : null,
                List.copyOf(links));
    }

    private static List<FeedLink> feeds(Visit visit, Edition edition, ProgrammeFilter filter) {
        Words words = visit.words();
        return List.of(
                feed(visit, edition, filter, Feed.ICS, words.say("feed.calendar"), "text/calendar"),
                feed(visit, edition, filter, Feed.ATOM, words.say("feed.atom"), "application/atom+xml"),
                feed(visit, edition, filter, Feed.CSV, words.say("feed.table"), "text/csv"),
                feed(visit, edition, filter, Feed.JSON, words.say("feed.data"), "application/json"));
    }

    private static FeedLink feed(
            Visit visit, Edition edition, ProgrammeFilter filter, Feed feed, String label, String type) {
        return new FeedLink(label, visit.to().programme(edition.id(), filter, feed), type);
    }
}
