package org.rightsdays.exchange;

import java.math.BigDecimal;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rightsdays.exchange.events.FoundEvent;
import org.rightsdays.exchange.events.FoundEvent.Where;
import org.rightsdays.exchange.events.When;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.submissions.Brought;

/** An event of somebody else's calendar or page as the answers of a draft. Of what it is silent about, it says nothing. */
final class EventDraft {

    private static final String PLACE = "place";
    private static final int SHORT = 400;

    private final FoundEvent event;
    private final DeskTarget target;
    private final Map<String, String> values = new TreeMap<>();
    private final Set<String> spoken = new HashSet<>();

    private EventDraft(FoundEvent event, DeskTarget target) {
        this.event = event;
        this.target = target;
    }

    static Brought of(FoundEvent event, DeskTarget target) {
        var draft = new EventDraft(event, target);
        draft.texts();
        draft.facts();
        draft.times();
        draft.place();
        draft.links();
        String language =
                event.title().keySet().stream().map(draft::language).findFirst().orElse(target.language());
        return Brought.of("event " + event.key(), language, draft.values, draft.spoken, null)
                .supposing(target.language());
    }

    private String language(String tag) {
        return tag.equals(FoundEvent.UNSTATED) ? target.language() : tag;
    }

    private void tell(String field, String value) {
        values.put(field, value);
        spoken.add(field);
    }

    private void texts() {
        event.title().forEach((tag, text) -> tell("title@" + language(tag), text.replaceAll("\\s+", " ")));
        event.description().forEach((tag, text) -> {
            String summary = summary(text, language(tag));
            tell("summary@" + language(tag), summary);
            if (!summary.equals(text)) {
                tell("description@" + language(tag), text);
            }
        });
    }

    /** All of a short text; of a longer one its first sentences. */
    private static String summary(String text, String language) {
        String first = text.split("\\n\\s*\\n", 2)[0];
        if (text.length() <= SHORT || first.length() <= SHORT) {
            return text.length() <= SHORT ? text : first;
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(first);
        int end = sentences.preceding(SHORT);
        int space = first.lastIndexOf(' ', SHORT);
        return end > 0 ? first.substring(0, end).strip() : first.substring(0, space < 1 ? SHORT : space) + "…";
    }

    private void facts() {
        if (!event.formats().isEmpty()) {
            tell("formats", event.formats().stream().map(Vocabulary::word).collect(Collectors.joining("|")));
        } else if (target.format() != null) {
            values.put("formats", Vocabulary.word(target.format()));
        }
        if (event.mode() != AttendanceMode.NOT_STATED) {
            tell("mode", Vocabulary.word(event.mode()));
        }
        if (event.free() != Answer.NOT_STATED) {
            tell("free", Vocabulary.word(event.free()));
        }
        var languages = List.copyOf(event.languages());
        if (!languages.isEmpty()) {
            spoken.addAll(List.of("languages.language", "languages.modality"));
        }
        rows("languages", languages.size());
        for (int i = 0; i < languages.size(); i++) {
            values.put("languages.r" + (i + 1) + ".language", languages.get(i));
            values.put("languages.r" + (i + 1) + ".modality", "spoken");
        }
    }

    private void rows(String group, int count) {
        var keys = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            keys.add("r" + i);
        }
        if (!keys.isEmpty()) {
            values.put(group, String.join("|", keys));
        }
    }

    private void times() {
        if (event.times().isEmpty()) {
            return;
        }
        for (String question : List.of("first-day", "last-day", "start", "end", "zone", "place")) {
            spoken.add("sessions." + question);
        }
        rows("sessions", event.times().size());
        for (int i = 0; i < event.times().size(); i++) {
            When when = event.times().get(i);
            String row = "sessions.r" + (i + 1) + ".";
            values.put(row + "first-day", when.firstDay().toString());
            if (!when.lastDay().equals(when.firstDay())) {
                values.put(row + "last-day", when.lastDay().toString());
            }
            if (when.start() != null) {
                values.put(row + "start", when.start().toString());
            }
            if (when.end() != null) {
                values.put(row + "end", when.end().toString());
            }
            if (when.zone() != null) {
                values.put(row + "zone", when.zone().getId());
            }
            if (event.place() != null) {
                values.put(row + "place", PLACE);
            }
        }
    }

    private void place() {
        Where place = event.place();
        if (place == null) {
            return;
        }
        for (String question : List.of("name", "address", "latitude", "longitude")) {
            spoken.add("places." + question);
        }
        String row = "places." + PLACE + ".";
        String language =
                event.title().keySet().stream().findFirst().map(this::language).orElse(target.language());
        values.put("places", PLACE);
        values.put(row + "name@" + language, place.name());
        if (place.address() != null) {
            values.put(row + "address", place.address());
        }
        if (place.latitude() != null && place.longitude() != null) {
            values.put(row + "latitude", new BigDecimal(place.latitude().toString()).toPlainString());
            values.put(row + "longitude", new BigDecimal(place.longitude().toString()).toPlainString());
        }
    }

    private void links() {
        var links = new ArrayList<Map.Entry<String, String>>();
        if (event.online() != null) {
            links.add(Map.entry("join", event.online().toString()));
        }
        if (event.page() != null) {
            links.add(Map.entry("more", event.page().toString()));
        }
        if (!links.isEmpty()) {
            spoken.addAll(List.of("links.purpose", "links.address"));
        }
        rows("links", links.size());
        for (int i = 0; i < links.size(); i++) {
            values.put("links.r" + (i + 1) + ".purpose", links.get(i).getKey());
            values.put("links.r" + (i + 1) + ".address", links.get(i).getValue());
        }
    }
}
