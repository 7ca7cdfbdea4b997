package org.rightsdays.moderation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.moderation.CaseFilter;
import org.rightsdays.moderation.CaseState;
import org.rightsdays.moderation.Cause;

/** The filter of the queue as it stands in addresses and forms; what makes no sense there is left out. Blank is any. */
public record CaseQuery(
        @Nullable String edition,
        @Nullable String kind,
        @Nullable String cause,
        @Nullable String state,
        @Nullable String host) {

    /** The state that stands for all of them. */
    static final String ANY = "any";

    /** What stands in its place for cases with a condition that is not settled. */
    static final String CONDITION = "condition";

    CaseFilter filter() {
        return new CaseFilter(
                edition != null && edition.matches("\\d{4}") ? Integer.valueOf(edition) : null,
                blankToNull(kind),
                constant(Cause.class, cause),
                ANY.equals(state) || CONDITION.equals(state)
                        ? null
                        : Optional.ofNullable(constant(CaseState.class, state)).orElse(CaseState.OPEN),
                host == null || !host.matches("[a-z0-9-]+") ? null : new OrganisationId(host),
                CONDITION.equals(state));
    }

    /** With its question mark; empty for the queue as it opens. */
    public String text() {
        var text = new StringBuilder();
        add(text, "edition", edition);
        add(text, "kind", kind);
        add(text, "cause", cause);
        add(text, "state", state);
        add(text, "host", host);
        return text.toString();
    }

    /** The same with one more parameter. */
    String with(String name, String value) {
        var text = new StringBuilder(text());
        add(text, name, value);
        return text.toString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static void add(StringBuilder text, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append(text.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
