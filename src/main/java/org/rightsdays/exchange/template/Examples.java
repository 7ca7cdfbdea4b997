package org.rightsdays.exchange.template;

import java.util.Map;
import org.rightsdays.exchange.columns.Column;

/** What an example row of the template shows. */
final class Examples {

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("host", "porto"),
            Map.entry("contribution", "open-day"),
            Map.entry("partners", "youth-council|helsinki:co-host"),
            Map.entry("languages", "pt|en:interpreted"),
            Map.entry("coordinated_by", "porto"),
            Map.entry("websites", "https://days.example/"),
            Map.entry("file", "images/poster.png"),
            Map.entry("licence", "CC-BY-4.0"),
            Map.entry("printed", "+2 350"),
            Map.entry("value", "2350"));

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("slug", "open-day"),
            Map.entry("line", "…"),
            Map.entry("paragraphs", "…"),
            Map.entry("country", "PT"),
            Map.entry("language", "pt"),
            Map.entry("zone", "Europe/Lisbon"),
            Map.entry("address", "https://days.example/"),
            Map.entry("day", "2030-12-10"),
            Map.entry("time", "09:30"),
            Map.entry("latitude", "41.1579"),
            Map.entry("longitude", "-8.6291"),
            Map.entry("whole", "140"),
            Map.entry("number", "140"),
            Map.entry("picture", "images/logo.png"));

    private Examples() {}

    static String of(Column<?> column) {
        String byName = BY_NAME.get(column.name());
        if (byName != null) {
            return byName;
        }
        var choices = column.type().choices();
        return choices.isEmpty() ? BY_TYPE.getOrDefault(column.type().key(), "…") : choices.getFirst();
    }
}
