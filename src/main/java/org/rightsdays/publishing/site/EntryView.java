package org.rightsdays.publishing.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * A contribution in a list. Facts that nobody stated are left out, so that silence is not read as "no".
 *
 * @param state in words, such as "Cancelled"; null while all goes as planned
 * @param formats joined in the reader's language
 * @param host name of whoever hosts it; null where the record is gone
 * @param where place and mode in one line; null where neither is stated
 * @param time the first time; null where only the edition's days are known
 * @param days all that is known of the time where {@code time} is null; the list says so once
 * @param moreTimes how many further times there are
 * @param facts languages, cost and accessibility, one per item
 */
public record EntryView(
        String address,
        Shown title,
        Shown summary,
        @Nullable String state,
        String formats,
        @Nullable Shown host,
        String hostAddress,
        @Nullable String country,
        @Nullable String where,
        @Nullable TimeView time,
        String days,
        int moreTimes,
        List<String> facts) {

    /** Whether a list has to say that days alone mean an unknown time. */
    public static boolean anyWithoutTime(List<EntryView> entries) {
        return entries.stream().anyMatch(entry -> entry.time() == null);
    }
}
