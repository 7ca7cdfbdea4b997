package org.rightsdays.impact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.reports.ReportFields.Counted;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Part;

/** What the fields of a report are called, where its answers are shown outside its form. */
public final class ReportLabels {

    private final Words words;
    private final Contribution contribution;

    public ReportLabels(Words words, Contribution contribution) {
        this.words = words;
        this.contribution = contribution;
    }

    /** One answer to read. */
    public record Told(String label, String text) {}

    /** An answer that two people have given differently. */
    public record Difference(String label, String theirs, String mine) {}

    /** Everything that was typed, in the order of the fields' names. */
    public List<Told> told(Map<String, String> answers) {
        return answers.keySet().stream()
                .filter(field -> !isInner(field))
                .sorted()
                .map(field -> new Told(label(field), text(field, answers)))
                .toList();
    }

    /** Where two people's answers differ. */
    public List<Difference> differences(Map<String, String> theirs, Map<String, String> mine) {
        var fields = new TreeSet<>(theirs.keySet());
        fields.addAll(mine.keySet());
        var differences = new ArrayList<Difference>();
        for (String field : fields) {
            String one = text(field, theirs);
            String other = text(field, mine);
            if (!one.equals(other) && !isInner(field)) {
                differences.add(new Difference(label(field), one, other));
            }
        }
        return differences;
    }

    /** Hashes of files tell nobody anything. */
    private static boolean isInner(String field) {
        return field.equals("evidence-hash") || field.equals("photo-picture");
    }

    private String text(String field, Map<String, String> answers) {
        String text = answers.getOrDefault(field, "").strip();
        if (field.startsWith("how-")) {
            for (Method method : Method.values()) {
                if (method.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                    return words.name(method);
                }
            }
        }
        return switch (text) {
            case "yes" -> words.say("impact.report.held.yes");
            case "no" -> words.say("impact.report.held.no");
            default -> text.replace("\r\n", "\n");
        };
    }

    private String label(String field) {
        for (Counted counted : ReportFields.counted(contribution)) {
            String of = counted.isWhole() ? "" : partName(counted) + ": ";
            if (field.equals(counted.people())) {
                boolean visitors = counted.metric() == Metric.VISITORS;
                return of + words.say(visitors ? "impact.report.visitors" : "impact.report.participants");
            }
            if (field.equals(counted.tookPlace())) {
                return of + words.say("impact.report.part-held");
            }
            if (field.equals(counted.online())) {
                return of + words.say("impact.report.online");
            }
            if (field.equals(counted.how())) {
                return of + words.say("impact.report.how");
            }
        }
        int dash = field.indexOf('-');
        return switch (dash < 0 ? field : field.substring(0, dash)) {
            case "group" -> group(field);
            case "out" -> words.name(Metric.of(field.substring(dash + 1)));
            case "pub" -> numbered(field);
            case "channel" -> numbered(field);
            case "quote" -> quote(field);
            case "photo" -> photo(field);
            default -> plain(field);
        };
    }

    private String partName(Counted counted) {
        return contribution.parts().stream()
                .filter(part -> part.key().equals(counted.key()))
                .map(Part::title)
                .map(title -> title.in(words.language().tag()))
                .map(LocalizedText.Shown::text)
                .findFirst()
                .orElse("");
    }

    private String plain(String field) {
        return switch (field) {
            case ReportFields.HELD -> words.say("impact.report.held");
            case ReportFields.HELD_WHY -> words.say("impact.report.held-why");
            case ReportFields.CHILDREN -> words.say("impact.report.children");
            case ReportFields.ACCESS -> words.say("impact.report.access");
            case ReportFields.LANGUAGES -> words.say("impact.report.languages");
            case ReportFields.OUTCOMES -> words.say("impact.report.outcomes");
            case ReportFields.LESSONS -> words.say("impact.report.lessons");
            case "evidence-link" -> words.say("impact.report.evidence.link");
            case "evidence-name" -> words.say("impact.report.evidence");
            default -> field;
        };
    }

    private String group(String field) {
        for (KnownGroup group : KnownGroup.values()) {
            if (field.equals("group-" + group.key())) {
                return words.name(group);
            }
            if (field.equals("group-count-" + group.key())) {
                return words.say("impact.report.group-count", "group", words.name(group));
            }
        }
        return field;
    }

    private String numbered(String field) {
        String[] pieces = field.split("-", 3);
        if (pieces.length < 3 || !pieces[1].matches("[0-9]{1,2}")) {
            return field;
        }
        int number = Integer.parseInt(pieces[1]);
        String of = pieces[0].equals("pub")
                ? words.say("impact.report.publication", "number", number)
                : words.say("impact.report.channel", "number", number);
        return of + ": "
                + switch (pieces[2]) {
                    case "title" -> words.say("impact.report.publication.title");
                    case "outlet" -> words.say("impact.report.publication.outlet");
                    case "day" -> words.say("impact.report.publication.day");
                    case "kind" -> words.say("impact.report.publication.kind");
                    case "link" -> words.say("impact.report.publication.link");
                    case "name" -> words.say("impact.report.channel.name");
                    case "reach" -> words.say("impact.report.channel.reach");
                    default -> pieces[2];
                };
    }

    private String quote(String field) {
        return switch (field) {
            case ReportFields.QUOTE -> words.say("impact.report.quote");
            case "quote-manner" -> words.say("impact.report.quote.manner");
            case "quote-kind" -> words.say("impact.report.quote.kind");
            case "quote-name" -> words.say("impact.report.quote.name");
            case "quote-role" -> words.say("impact.report.quote.role");
            case "quote-organisation" -> words.say("impact.report.quote.organisation");
            case "quote-consent" -> words.say("impact.report.consent");
            default -> field;
        };
    }

    private String photo(String field) {
        return switch (field) {
            case "photo-alt" -> words.say("impact.report.photo.alt");
            case "photo-credit" -> words.say("impact.report.photo.credit");
            case "photo-licence" -> words.say("impact.report.photo.licence");
            case "photo-consent" -> words.say("impact.report.photo.consent");
            default -> words.say("impact.report.photo");
        };
    }
}
