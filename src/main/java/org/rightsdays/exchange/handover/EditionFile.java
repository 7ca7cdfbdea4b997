package org.rightsdays.exchange.handover;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Period;
import org.rightsdays.platform.i18n.LocalizedText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The facts of an edition as {@code edition.json}. */
final class EditionFile {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final String language;

    private EditionFile(String language) {
        this.language = language;
    }

    static byte[] of(Edition edition) {
        var file = new EditionFile(edition.name().original());
        file.write(edition);
        return (MAPPER.writeValueAsString(file.facts) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void write(Edition edition) {
        put("year", edition.id().year());
        put("ordinal", edition.ordinal());
        text("name", edition.name());
        put("abbreviation", edition.abbreviation());
        text("slogan", edition.slogan());
        put("first_day", edition.days().firstDay().toString());
        put("last_day", edition.days().lastDay().toString());
        put("convened_by", edition.convenor().name());
        put("convened_by_abbreviation", edition.convenor().abbreviation());
        put(
                "coordinated_by",
                edition.coordinators().stream().map(OrganisationId::slug).toList());
        put("websites", edition.websites().stream().map(Object::toString).toList());
        put("next_edition", edition.next() == null ? null : period(edition.next()));
        put("contact", edition.contact());
        text("note", edition.note());
        var phases = new LinkedHashMap<String, Object>();
        new TreeMap<>(edition.phases()).forEach((phase, day) -> phases.put(Cells.word(phase), day.toString()));
        put("phases", phases.isEmpty() ? null : phases);
        new TreeMap<>(edition.periods()).forEach((name, period) -> put(name + "_period", period(period)));
        put("language", language);
        put("sample", edition.sample());
    }

    private static Map<String, Object> period(Period period) {
        var days = new LinkedHashMap<String, Object>();
        days.put("first_day", period.firstDay().toString());
        days.put("last_day", period.lastDay().toString());
        return days;
    }

    private void put(String key, @Nullable Object value) {
        if (value != null) {
            facts.put(key, value);
        }
    }

    private void text(String key, @Nullable LocalizedText text) {
        if (text == null) {
            return;
        }
        put(key, text.inOriginal());
        if (!text.original().equals(language)) {
            put(key + "@", text.original());
        }
        new TreeMap<>(text.texts()).forEach((tag, words) -> {
            if (!tag.equals(text.original())) {
                put(key + "@" + tag, words);
            }
        });
    }
}
