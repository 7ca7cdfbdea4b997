package org.rightsdays.exchange.events;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Format;

/**
 * One event as its source tells it. Texts are by language tag; what stands under {@link #UNSTATED} names no language.
 *
 * @param key by which the same event is known the next time: its UID, {@code @id} or address
 * @param times in order; empty where its source names none
 * @param page where more is told about it
 * @param online where one joins
 * @param languages BCP 47 tags of what is spoken
 * @param cancelled whether its source says so
 * @param formats what its source calls it, where that has a name here
 * @param remarks what was not taken as it stands
 */
public record FoundEvent(
        String key,
        Map<String, String> title,
        Map<String, String> description,
        List<When> times,
        @Nullable Where place,
        @Nullable URI page,
        @Nullable URI online,
        AttendanceMode mode,
        Set<String> languages,
        Answer free,
        boolean cancelled,
        Set<Format> formats,
        List<Remark> remarks) {

    /** The key of texts that name no language. */
    public static final String UNSTATED = "";

    /** A place; {@code latitude} and {@code longitude} are both known or both null. */
    public record Where(
            String name,
            @Nullable String address,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** Something to tell about an event; its words are the finding {@code code}. */
    public record Remark(String code, Map<String, String> arguments) {}

    /** The title in whatever language it has first; empty where it has none. */
    public String anyTitle() {
        return title.values().stream().findFirst().orElse("");
    }

    FoundEvent withKey(String other) {
        return new FoundEvent(
                other,
                title,
                description,
                times,
                place,
                page,
                online,
                mode,
                languages,
                free,
                cancelled,
                formats,
                remarks);
    }
}
