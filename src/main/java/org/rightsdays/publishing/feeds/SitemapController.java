package org.rightsdays.publishing.feeds;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.PublicAddress;
import org.rightsdays.publishing.feeds.Sitemap.Entry;
import org.rightsdays.publishing.site.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * All addresses for search engines: an index, and under it files of a bounded length for each edition and language.
 * That pages are translations of each other stands in their heads.
 */
@PublicPage
@RestController
class SitemapController {

    /** The protocol allows 50,000; this keeps a file under a megabyte. */
    static final int CONTRIBUTIONS_IN_FILE = 4_000;

    private final Programme programme;
    private final Editions editions;
    private final Coalition coalition;
    private final Messages messages;
    private final PublicAddress publicAddress;

    SitemapController(
            Programme programme,
            Editions editions,
            Coalition coalition,
            Messages messages,
            PublicAddress publicAddress) {
        this.programme = programme;
        this.editions = editions;
        this.coalition = coalition;
        this.messages = messages;
        this.publicAddress = publicAddress;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index() {
        var files = new ArrayList<String>();
        for (Edition edition : editions.all()) {
            int contributions =
                    programme.search(edition.id(), ProgrammeFilter.NONE, 1, 1).total();
            int parts = Math.max(1, Math.ceilDiv(contributions, CONTRIBUTIONS_IN_FILE));
            for (Language language : messages.languages()) {
                Addresses to = publicAddress.in(language.tag());
                for (int part = 1; part <= parts; part++) {
                    files.add(to.absolute(to.sitemap(edition.id(), part)));
                }
            }
        }
        return answer(Sitemap.index(files));
    }

    @GetMapping("/{lang}/{year:\\d{4}}/sitemap-{part:[1-9]\\d{0,4}}.xml")
    ResponseEntity<byte[]> part(Visit visit, @PathVariable int part) {
        Edition edition = visit.edition();
        List<Contribution> contributions = programme
                .search(edition.id(), ProgrammeFilter.NONE, part, CONTRIBUTIONS_IN_FILE)
                .contributions();
        if (part > 1 && contributions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Addresses to = visit.to();
        Stream<Entry> own = contributions.stream()
                .map(contribution -> new Entry(to.absolute(to.contribution(contribution.id())), day(contribution)));
        Stream<Entry> all = part == 1 ? Stream.concat(pages(edition, to), own) : own;
        return answer(Sitemap.of(all.toList()));
    }

    private Stream<Entry> pages(Edition edition, Addresses to) {
        Stream<String> fixed = Stream.of(
                to.home(edition.id()),
                to.programme(edition.id()),
                to.cities(edition.id()),
                to.partners(edition.id()),
                to.editions(),
                to.accessibility(),
                to.privacy(),
                to.codeOfConduct(),
                to.contact());
        var known = editions.takingPart(edition.id()).stream()
                .map(TakingPart::organisation)
                .toList();
        Stream<String> organisations = coalition.find(known).values().stream()
                .sorted(java.util.Comparator.comparing(Organisation::id))
                .map(organisation -> organisation.isCity()
                        ? to.city(edition.id(), organisation.id())
                        : to.partner(edition.id(), organisation.id()));
        return Stream.concat(fixed, organisations).map(address -> new Entry(to.absolute(address), null));
    }

    private static @Nullable LocalDate day(Contribution contribution) {
        var changed = contribution.changed();
        return changed == null ? null : changed.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static ResponseEntity<byte[]> answer(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(body);
    }
}
