package org.rightsdays.impact.reports;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Background;
import org.rightsdays.impact.Channel;
import org.rightsdays.impact.Deduplication;
import org.rightsdays.impact.Evidence;
import org.rightsdays.impact.MeasuredPeriod;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Observation;
import org.rightsdays.impact.Scope;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.impact.Testimonial.Consent;
import org.rightsdays.impact.Testimonial.Manner;
import org.rightsdays.impact.Testimonial.SourceKind;
import org.rightsdays.impact.Testimonial.Use;
import org.rightsdays.impact.reports.Publication.Ownership;
import org.rightsdays.impact.reports.ReportFields.Counted;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Contribution;

/** Turns answers into what the ledger keeps, and tells all that is wrong with them at once. */
final class ResultsReader {

    private final Contribution contribution;
    private final Period days;
    private final ConsentText consentText;
    private final Instant now;
    private final AnswerReading answers;

    ResultsReader(Contribution contribution, Period days, ConsentText consentText, Instant now, AnswerReading answers) {
        this.contribution = contribution;
        this.days = days;
        this.consentText = consentText;
        this.now = now;
        this.answers = answers;
    }

    /** Worth nothing where {@link AnswerReading#problems} tells of any. */
    Results read() {
        String held = answers.text(ReportFields.HELD);
        if (!Set.of("yes", "no").contains(held)) {
            answers.wrong(ReportFields.HELD, "impact.report.wrong.held");
        }
        boolean tookPlace = !held.equals("no");
        Narrative narrative = new NarrativeReader(contribution, consentText.language(), answers).read(tookPlace);
        if (!tookPlace) {
            return new Results(false, narrative.reason(), List.of(), List.of(), List.of(), null, null, narrative);
        }
        return new Results(
                true, null, figures(narrative), backgrounds(), publications(), testimonial(), photo(), narrative);
    }

    private List<Observation> figures(Narrative narrative) {
        List<Evidence> evidence = evidence();
        var figures = new ArrayList<Observation>();
        for (Counted counted : ReportFields.counted(contribution)) {
            if (narrative.tookPlace(counted.key())) {
                people(counted, evidence, figures);
            }
        }
        for (Metric output : ReportFields.OUTPUTS) {
            answers.count("out-" + output.word())
                    .ifPresent(value -> figures.add(observation(
                            whole(), output, Amount.of(value), Method.COUNTED, Channel.NOT_STATED, null, evidence)));
        }
        figures.addAll(channels());
        return figures;
    }

    private void people(Counted counted, List<Evidence> evidence, List<Observation> figures) {
        Method method = answers.constant(counted.how(), Method.class);
        Amount people = answers.amount(counted.people());
        if (people != null) {
            boolean unknown = method == null || method == Method.NOT_STATED;
            if (unknown && people.high().intValueExact() >= ReportFields.LARGE) {
                answers.wrong(counted.how(), "impact.report.wrong.how", "least", ReportFields.LARGE);
            }
            figures.add(
                    observation(counted.scope(), counted.metric(), people, method, Channel.NOT_STATED, null, evidence));
        }
        Amount online = answers.amount(counted.online());
        if (online != null) {
            figures.add(
                    observation(counted.scope(), Metric.PARTICIPATIONS, online, method, Channel.LIVE, null, evidence));
        }
    }

    private List<Observation> channels() {
        var figures = new ArrayList<Observation>();
        var names = new HashSet<String>();
        for (int row = 1; row <= answers.rows("channel-"); row++) {
            String name = answers.text("channel-" + row + "-name");
            URI link = answers.link("channel-" + row + "-link");
            OptionalInt reach = answers.count("channel-" + row + "-reach");
            if (reach.isPresent() && name.isEmpty()) {
                answers.wrong("channel-" + row + "-name", "impact.report.wrong.channel");
            } else if (reach.isPresent() && !names.add(Background.keyOf(name))) {
                answers.wrong("channel-" + row + "-name", "impact.report.wrong.channel-twice");
            } else if (reach.isPresent()) {
                figures.add(observation(
                        whole(),
                        Metric.REACH,
                        Amount.of(reach.getAsInt()),
                        Method.PLATFORM_REPORTED,
                        Channel.NOT_STATED,
                        Background.keyOf(name),
                        link == null ? List.of() : List.of(Evidence.link(link, name))));
            }
        }
        return figures;
    }

    private Observation observation(
            Scope scope,
            Metric metric,
            Amount amount,
            @Nullable Method method,
            Channel channel,
            @Nullable String account,
            List<Evidence> evidence) {
        return new Observation(
                scope,
                metric,
                metric.currentVersion(),
                null,
                amount,
                metric.unit().name().toLowerCase(java.util.Locale.ROOT),
                new MeasuredPeriod(days, null),
                method == null ? Method.NOT_STATED : method,
                account == null ? Deduplication.NOT_STATED : Deduplication.WITHIN_SOURCE,
                channel,
                account,
                null,
                evidence);
    }

    private List<Evidence> evidence() {
        var evidence = new ArrayList<Evidence>();
        URI link = answers.link("evidence-link");
        if (link != null) {
            evidence.add(Evidence.link(link, null));
        }
        String hash = answers.text("evidence-hash");
        if (!hash.isEmpty()) {
            evidence.add(Evidence.file(hash, answers.text("evidence-name")));
        }
        return evidence;
    }

    /** Where children took part, totals alone are told. */
    private List<Background> backgrounds() {
        var backgrounds = new ArrayList<Background>();
        boolean children = answers.yes(ReportFields.CHILDREN);
        for (KnownGroup group : KnownGroup.values()) {
            OptionalInt count = answers.count("group-count-" + group.key());
            if (answers.yes("group-" + group.key()) || count.isPresent()) {
                backgrounds.add(new Background(
                        contribution.id().edition(),
                        whole(),
                        group.key(),
                        LocalizedText.of("en", englishName(group)),
                        children || count.isEmpty() ? null : count.getAsInt()));
            }
        }
        return backgrounds;
    }

    private static String englishName(KnownGroup group) {
        String words = group.key().replace('-', ' ').replace("ngo", "NGO");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<Publication> publications() {
        var publications = new ArrayList<Publication>();
        for (int row = 1; row <= answers.rows("pub-"); row++) {
            String at = "pub-" + row + "-";
            String title = answers.text(at + "title");
            URI link = answers.link(at + "link");
            if (title.isEmpty() && link != null) {
                answers.wrong(at + "title", "impact.report.wrong.publication");
            }
            if (!title.isEmpty()) {
                Ownership ownership = answers.constant(at + "kind", Ownership.class);
                publications.add(new Publication(
                        contribution.id().slug(),
                        title,
                        answers.textOrNull(at + "outlet"),
                        answers.day(at + "day"),
                        link,
                        ownership == null ? Ownership.EARNED : ownership));
            }
        }
        return publications;
    }

    private @Nullable Testimonial testimonial() {
        String quote = answers.text(ReportFields.QUOTE);
        String source = answers.text("quote-name");
        if (quote.isEmpty()) {
            return null;
        }
        if (source.isEmpty()) {
            answers.wrong("quote-name", "impact.report.wrong.quote-name");
        }
        boolean person = !answers.text("quote-kind").equals("document");
        if (person && !answers.yes("quote-consent")) {
            answers.wrong("quote-consent", "impact.report.wrong.quote-consent");
        }
        return new Testimonial(
                UUID.randomUUID(),
                contribution.id().edition(),
                contribution.id().slug(),
                person ? SourceKind.PERSON : SourceKind.DOCUMENT,
                source,
                answers.textOrNull("quote-role"),
                answers.textOrNull("quote-organisation"),
                LocalizedText.of(consentText.language(), quote),
                answers.text("quote-manner").equals("reported") ? Manner.REPORTED : Manner.VERBATIM,
                person ? consent() : null);
    }

    private Consent consent() {
        return new Consent(
                ConsentText.VERSION,
                consentText.hash(),
                consentText.language(),
                now,
                Set.of(Use.NAME, Use.QUOTE),
                null);
    }

    private @Nullable Photo photo() {
        String picture = answers.text("photo-picture");
        if (picture.isEmpty()) {
            return null;
        }
        if (answers.text("photo-alt").isEmpty()) {
            answers.wrong("photo-alt", "impact.report.wrong.photo-alt");
        }
        if (answers.text("photo-credit").isEmpty()) {
            answers.wrong("photo-credit", "impact.report.wrong.photo-credit");
        }
        if (!answers.yes("photo-consent")) {
            answers.wrong("photo-consent", "impact.report.wrong.photo-consent");
        }
        String licence = answers.text("photo-licence");
        return new Photo(
                contribution.id().slug(),
                picture,
                LocalizedText.of(consentText.language(), answers.text("photo-alt")),
                answers.text("photo-credit"),
                licence.isEmpty() ? "CC BY 4.0" : licence,
                now,
                null);
    }

    private Scope whole() {
        return Scope.contribution(contribution.id().slug());
    }
}
