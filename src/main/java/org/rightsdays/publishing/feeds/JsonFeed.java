package org.rightsdays.publishing.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.publishing.ProgrammeQuery;
import tools.jackson.databind.json.JsonMapper;

/** A page of the programme as JSON, in the shape of {@code docs/open-data/programme.schema.json}. */
final class JsonFeed {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonFeed() {}

    static byte[] of(Feed feed) {
        Map<String, Object> page = new Fields()
                .with("edition", edition(feed.visit().edition()))
                .with("total", feed.page().total())
                .with("page", feed.query().page())
                .with("pages", feed.page().pages())
                .with("self", feed.self())
                .with("next", feed.next().orElse(null))
                .with("previous", feed.previous().orElse(null))
                .with("alternate", feed.human())
                .with("organisations", organisations(feed))
                .asMap();
        page.put(
                "contributions",
                feed.contributions().stream()
                        .map(contribution -> JsonContribution.of(contribution, feed.address(contribution)))
                        .toList());
        return MAPPER.writeValueAsString(page).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> edition(Edition edition) {
        return new Fields()
                .with("year", edition.id().year())
                .with("name", text(edition.name()))
                .with("firstDay", edition.days().firstDay().toString())
                .with("lastDay", edition.days().lastDay().toString())
                .with("sample", edition.sample() ? Boolean.TRUE : null)
                .asMap();
    }

    /** Whoever the contributions of this page name, by slug. */
    private static Map<String, Object> organisations(Feed feed) {
        return feed.organisations().values().stream()
                .sorted(java.util.Comparator.comparing(Organisation::id))
                .collect(Collectors.toMap(
                        organisation -> organisation.id().slug(),
                        organisation -> new Fields()
                                .with("kind", ProgrammeQuery.named(organisation.kind()))
                                .with("name", text(organisation.name()))
                                .with("country", organisation.country())
                                .with("website", string(organisation.website()))
                                .asMap(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    /** A text by language, with the one it was written in. */
    static @Nullable Map<String, Object> text(@Nullable LocalizedText text) {
        return text == null
                ? null
                : new Fields()
                        .with("original", text.original())
                        .with("texts", new java.util.TreeMap<>(text.texts()))
                        .asMap();
    }

    static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(ProgrammeQuery::named).sorted().toList();
    }

    static @Nullable String string(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }

    /** Fields in a fixed order; what is absent or empty is left out. */
    static final class Fields {

        private final Map<String, Object> fields = new LinkedHashMap<>();

        Fields with(String name, @Nullable Object value) {
            boolean empty = value == null
                    || (value instanceof Collection<?> several && several.isEmpty())
                    || (value instanceof Map<?, ?> map && map.isEmpty());
            if (!empty) {
                fields.put(name, Objects.requireNonNull(value));
            }
            return this;
        }

        Map<String, Object> asMap() {
            return fields;
        }
    }
}
