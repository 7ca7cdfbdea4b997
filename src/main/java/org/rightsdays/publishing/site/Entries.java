package org.rightsdays.publishing.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.SpokenLanguage;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Modality;
import org.springframework.stereotype.Component;

/** Makes list entries of contributions; the lists of all pages look alike. */
@Component
public class Entries {

    private static final int ACCESSIBILITY_SHOWN = 3;

    private final Coalition coalition;

    Entries(Coalition coalition) {
        this.coalition = coalition;
    }

    /** Entries of contributions of one edition, in the order given. */
    public List<EntryView> of(Visit visit, Edition edition, Collection<Contribution> contributions) {
        Map<OrganisationId, Organisation> hosts =
                coalition.find(contributions.stream().map(Contribution::host).collect(Collectors.toSet()));
        return contributions.stream()
                .map(contribution -> entry(visit, edition, contribution, hosts.get(contribution.host())))
                .toList();
    }

    private static EntryView entry(
            Visit visit, Edition edition, Contribution contribution, @Nullable Organisation host) {
        Words words = visit.words();
        String language = visit.language();
        var times = new Times(words);
        var sessions = contribution.sessions();
        return new EntryView(
                visit.to().contribution(contribution.id()),
                contribution.title().in(language),
                contribution.summary().in(language),
                stateOf(contribution, words),
                words.list(contribution.formats().stream()
                        .sorted()
                        .map(words::name)
                        .distinct()
                        .toList()),
                host == null ? null : host.name().in(language),
                hostAddress(visit, edition, contribution.host(), host),
                host == null || host.country() == null ? null : words.country(host.country()),
                where(contribution, words),
                sessions.isEmpty() ? null : times.of(sessions.getFirst(), contribution),
                words.days(edition.days().firstDay(), edition.days().lastDay()),
                Math.max(0, sessions.size() - 1),
                facts(contribution, words));
    }

    /** The state in words where it differs from what a reader expects of a programme; null where it does not. */
    static @Nullable String stateOf(Contribution contribution, Words words) {
        return switch (contribution.state()) {
            case PUBLISHED, HELD -> null;
            case POSTPONED, MOVED_ONLINE, CANCELLED, NOT_HELD -> words.name(contribution.state());
        };
    }

    /** Where people take part now: what was moved online is online, whatever was planned. */
    static AttendanceMode modeOf(Contribution contribution) {
        return contribution.state() == ContributionState.MOVED_ONLINE ? AttendanceMode.ONLINE : contribution.mode();
    }

    static String hostAddress(Visit visit, Edition edition, OrganisationId id, @Nullable Organisation organisation) {
        boolean city = organisation == null || organisation.isCity();
        return city ? visit.to().city(edition.id(), id) : visit.to().partner(edition.id(), id);
    }

    private static @Nullable String where(Contribution contribution, Words words) {
        Optional<String> place = contribution.places().stream()
                .findFirst()
                .map(first -> first.name().in(words.language().tag()))
                .map(Shown::text);
        AttendanceMode mode = modeOf(contribution);
        if (mode == AttendanceMode.NOT_STATED) {
            return place.orElse(null);
        }
        return place.filter(_ -> mode != AttendanceMode.ONLINE)
                .map(name -> words.say("entry.where", "place", name, "mode", words.name(mode)))
                .orElse(words.name(mode));
    }

    private static List<String> facts(Contribution contribution, Words words) {
        var facts = new ArrayList<String>();
        List<String> languages = contribution.languages().stream()
                .filter(language -> language.modality() != Modality.WRITTEN)
                .map(SpokenLanguage::language)
                .distinct()
                .map(words::languageName)
                .toList();
        if (!languages.isEmpty()) {
            facts.add(words.say("entry.languages", "languages", words.list(languages)));
        }
        if (contribution.cost().free() != Answer.NOT_STATED) {
            facts.add(words.say(contribution.cost().free() == Answer.YES ? "entry.free" : "entry.not-free"));
        }
        List<String> accessible = contribution.accessibility().entrySet().stream()
                .filter(entry -> entry.getValue() == Answer.YES)
                .map(entry -> entry.getKey())
                .sorted()
                .limit(ACCESSIBILITY_SHOWN)
                .map(words::name)
                .toList();
        facts.addAll(accessible);
        return List.copyOf(facts);
    }
}
