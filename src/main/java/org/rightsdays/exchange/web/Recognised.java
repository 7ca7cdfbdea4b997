package org.rightsdays.exchange.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdays.exchange.web.SpreadsheetView.Fact;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.Questions;
import org.rightsdays.programme.submissions.Questions.Group;
import org.rightsdays.programme.submissions.Spelling;

/** What was recognised of a contribution, in words. */
final class Recognised {

    private static final int MOST_TIMES = 8;

    private final DraftContent content;
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    private Recognised(DraftContent content, Words words) {
        this.content = content;
        this.words = words;
    }

    static List<Fact> of(DraftContent content, Words words) {
        var recognised = new Recognised(content, words);
        recognised.formats();
        recognised.times();
        recognised.places();
        recognised.links();
        recognised.languages();
        return List.copyOf(recognised.facts);
    }

    private void add(String name, Stream<String> values) {
        List<String> all = values.filter(value -> !value.isBlank()).distinct().toList();
        if (!all.isEmpty()) {
            facts.add(new Fact(name, words.list(all)));
        }
    }

    private void formats() {
        add(
                words.say("spreadsheet.found.kind"),
                Stream.concat(
                        content.several(Questions.FORMATS.name()).stream()
                                .flatMap(text -> Spelling.read(Format.class, text).stream())
                                .map(words::name),
                        Spelling.read(AttendanceMode.class, content.value(Questions.MODE)).stream()
                                .map(words::name)));
    }

    private void times() {
        List<String> rows = content.rows(Questions.SESSIONS);
        for (String row : rows.stream().limit(MOST_TIMES).toList()) {
            String time = time("sessions." + row + ".");
            if (!time.isEmpty()) {
                facts.add(new Fact(words.say("spreadsheet.found.when"), time));
            }
        }
        if (rows.size() > MOST_TIMES) {
            facts.add(new Fact(
                    words.say("spreadsheet.found.when"),
                    words.say("spreadsheet.found.more-times", "count", rows.size() - MOST_TIMES)));
        }
    }

    private String time(String row) {
        try {
            LocalDate first = LocalDate.parse(content.value(row + "first-day"));
            String lastDay = content.value(row + "last-day");
            LocalDate last = lastDay.isEmpty() ? first : LocalDate.parse(lastDay);
            String start = clock(content.value(row + "start"));
            String end = clock(content.value(row + "end"));
            String zone = content.value(row + "zone");
            String days = first.equals(last) ? words.dayWithWeekday(first) : words.days(first, last);
            String clock = end.isEmpty() ? start : start + " – " + end;
            return Stream.of(days, clock, zone.isEmpty() || start.isEmpty() ? "" : words.zone(ZoneId.of(zone)))
                    .filter(part -> !part.isEmpty())
                    .reduce((one, other) -> one + " · " + other)
                    .orElse("");
        } catch (DateTimeException e) {
            return "";
        }
    }

    private String clock(String text) {
        return text.isEmpty() ? "" : words.time(LocalTime.parse(text));
    }

    private void places() {
        Group group = Questions.PLACES;
        add(
                words.say("spreadsheet.found.where"),
                content.rows(group).stream().map(row -> named(group.name() + "." + row + ".name")));
    }

    /** In its own language, else in any. */
    private String named(String field) {
        String own = content.value(field + "@" + content.language());
        return own.isEmpty()
                ? content.values().entrySet().stream()
                        .filter(value -> value.getKey().startsWith(field + "@"))
                        .map(java.util.Map.Entry::getValue)
                        .findFirst()
                        .orElse("")
                : own;
    }

    private void links() {
        add(
                words.say("spreadsheet.found.links"),
                content.rows(Questions.LINKS).stream()
                        .map(row -> content.value("links." + row + ".address"))
                        .map(Recognised::host));
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void languages() {
        var tags = new LinkedHashSet<String>();
        content.rows(Questions.LANGUAGES).forEach(row -> tags.add(content.value("languages." + row + ".language")));
        add(
                words.say("spreadsheet.found.languages"),
                tags.stream().filter(tag -> !tag.isEmpty()).map(words::languageName));
    }
}
