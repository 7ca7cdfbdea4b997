package org.rightsdays.publishing.feeds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.RightsQuestion;
import org.rightsdays.programme.Session;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.ProgrammeQuery;

/**
 * A column of the table. The first ones have the names and spellings of the edition folder, so that a row can be
 * imported again; texts are in the language they were written in, which {@code language} tells.
 */
record CsvColumn(String name, Function<Row, @Nullable Object> value) {

    static final List<CsvColumn> ALL = all();

    /** What the columns are read from. */
    record Row(Contribution contribution, Edition edition, Addresses to) {}

    String text(Row row) {
        Object read = value.apply(row);
        return read == null ? "" : read.toString();
    }

    private static List<CsvColumn> all() {
        var columns = new ArrayList<>(List.of(
                of("id", contribution -> contribution.id().slug()),
                of("host", Contribution::host),
                of("title", contribution -> contribution.title().inOriginal()),
                of("kinds", contribution -> names(contribution.formats())),
                of("mode", contribution -> ProgrammeQuery.named(contribution.mode())),
                of("themes", contribution -> names(contribution.themes())),
                of("principles", contribution -> names(contribution.principles())),
                of("partners", CsvColumn::partners),
                of("summary", contribution -> contribution.summary().inOriginal()),
                of("description", contribution -> original(contribution.description())),
                of("state", contribution -> ProgrammeQuery.named(contribution.state())),
                of("state_note", contribution -> original(contribution.stateNote())),
                of("long_running", contribution -> contribution.longRunning() ? "yes" : "no"),
                of("languages", CsvColumn::languages),
                of(
                        "free",
                        contribution -> ProgrammeQuery.named(contribution.cost().free())),
                of("cost_note", contribution -> original(contribution.cost().note())),
                of("audience", contribution -> original(contribution.audience())),
                of("with_children", contribution -> ProgrammeQuery.named(contribution.withChildren()))));
        Arrays.stream(Accessibility.values())
                .map(fact -> of(lower(fact), contribution -> answer(contribution.accessible(fact))))
                .forEach(columns::add);
        columns.add(of("accessibility_note", contribution -> original(contribution.accessibilityNote())));
        Arrays.stream(RightsQuestion.values())
                .map(question -> of(
                        lower(question),
                        contribution -> answer(contribution.rights().to(question))))
                .forEach(columns::add);
        columns.add(
                of("rights_note", contribution -> original(contribution.rights().note())));
        columns.add(of("language", contribution -> contribution.title().original()));
        columns.addAll(whenAndWhere());
        return List.copyOf(columns);
    }

    /** What an edition folder keeps in other files or not at all. */
    private static List<CsvColumn> whenAndWhere() {
        return List.of(
                new CsvColumn("edition", row -> row.edition().id()),
                of("sessions", contribution -> contribution.sessions().size()),
                firstSession("first_day", Session::firstDay),
                firstSession("last_day", Session::lastDay),
                firstSession("start", Session::start),
                firstSession("end", Session::end),
                firstSession("time_zone", Session::zone),
                of("places", CsvColumn::places),
                of("changed", Contribution::changed),
                new CsvColumn(
                        "address",
                        row -> row.to()
                                .absolute(
                                        row.to().contribution(row.contribution().id()))));
    }

    private static CsvColumn of(String name, Function<Contribution, @Nullable Object> value) {
        return new CsvColumn(name, row -> value.apply(row.contribution()));
    }

    private static CsvColumn firstSession(String name, Function<Session, @Nullable Object> value) {
        return of(
                name,
                contribution -> contribution.sessions().isEmpty()
                        ? null
                        : value.apply(contribution.sessions().getFirst()));
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(ProgrammeQuery::named).sorted().collect(Collectors.joining("|"));
    }

    private static String partners(Contribution contribution) {
        return contribution.partners().stream()
                .map(partner -> partner.role() == PartnerRole.PARTNER
                        ? partner.organisation().slug()
                        : partner.organisation() + ":" + ProgrammeQuery.named(partner.role()))
                .collect(Collectors.joining("|"));
    }

    private static String languages(Contribution contribution) {
        return contribution.languages().stream()
                .map(language -> language.language() + ":" + ProgrammeQuery.named(language.modality()))
                .collect(Collectors.joining("|"));
    }

    private static String places(Contribution contribution) {
        return contribution.places().stream()
                .map(place -> place.name().inOriginal())
                .collect(Collectors.joining("|"));
    }

    private static String answer(Answer answer) {
        return ProgrammeQuery.named(answer);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String original(@Nullable LocalizedText text) {
        return text == null ? null : text.inOriginal();
    }
}
