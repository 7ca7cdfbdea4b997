package org.rightsdays.impact.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.reports.KnownGroup;
import org.rightsdays.impact.reports.ReportFields;
import org.rightsdays.impact.reports.ReportLabels;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Accessibility;

/**
 * The form of a report.
 *
 * @param address that the form is sent to
 * @param linkAddress that makes a link for somebody without an account; null for whoever came with one
 * @param key of the text that a script keeps in the browser
 * @param notice key of what is to be told above the form; null for nothing
 * @param differences from what somebody else has saved meanwhile
 * @param photo whether there is a photo whose consent can be taken back
 */
public record ReportView(
        Words words,
        String key,
        LocalizedText.Shown title,
        String host,
        String address,
        @Nullable String linkAddress,
        Map<String, String> answers,
        FormErrors errors,
        int version,
        boolean sent,
        @Nullable String notice,
        List<ReportLabels.Difference> differences,
        List<People> people,
        List<Said> said,
        boolean photo) {

    /** A statement with the consent of a person. */
    public record Said(UUID id, String source, String statement) {}

    /** Something whose people are counted by itself. */
    public record People(String name, boolean whole, String people, String how, String online, boolean visitors) {

        /** The field that asks whether this part took place. */
        public String tookPlace() {
            return people.replaceFirst("^people-", "took-place-");
        }
    }

    /** How many rows for publications the form has. */
    public int publications() {
        return ReportFields.rows(answers, "pub-", ReportFields.PUBLICATIONS);
    }

    /** How many rows for accounts and websites the form has. */
    public int channels() {
        return ReportFields.rows(answers, "channel-", ReportFields.CHANNELS);
    }

    public @Nullable String answer(String field) {
        return answers.get(field);
    }

    public boolean yes(String field) {
        return ReportFields.YES.equals(answers.get(field));
    }

    public List<Choice> held() {
        return List.of(
                new Choice("yes", words.say("impact.report.held.yes")),
                new Choice("no", words.say("impact.report.held.no")));
    }

    public List<Choice> methods() {
        return List.of(Method.COUNTED, Method.REGISTERED, Method.ESTIMATED, Method.NOT_STATED).stream()
                .map(method -> new Choice(word(method), words.name(method)))
                .toList();
    }

    public List<Choice> access() {
        return List.of(Accessibility.values()).stream()
                .map(one -> new Choice(word(one), words.name(one)))
                .toList();
    }

    public Set<String> chosenAccess() {
        String chosen = answers.get(ReportFields.ACCESS);
        return chosen == null ? Set.of() : Set.of(chosen.lines().distinct().toArray(String[]::new));
    }

    public List<KnownGroup> groups() {
        return List.of(KnownGroup.values());
    }

    public List<Metric> outputs() {
        return ReportFields.OUTPUTS;
    }

    public List<Choice> ownerships() {
        return List.of(org.rightsdays.impact.reports.Publication.Ownership.values()).stream()
                .map(one -> new Choice(word(one), words.name(one)))
                .toList();
    }

    public List<Choice> quoteKinds() {
        return List.of(
                new Choice("person", words.say("impact.report.quote.person")),
                new Choice("document", words.say("impact.report.quote.document")));
    }

    public List<Choice> manners() {
        return List.of(org.rightsdays.impact.Testimonial.Manner.values()).stream()
                .map(one -> new Choice(word(one), words.name(one)))
                .toList();
    }

    /** Whether something was answered, or is wrong, in a group of fields, so that it is shown open. */
    public boolean open(String... beginnings) {
        for (String beginning : beginnings) {
            if (answers.keySet().stream().anyMatch(field -> field.startsWith(beginning))
                    || errors.all().stream().anyMatch(wrong -> wrong.field().startsWith(beginning))) {
                return true;
            }
        }
        return false;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
