package org.rightsdays.exchange.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsdays.exchange.events.FoundEvent.Remark;
import org.rightsdays.exchange.tables.Unreadable;

/**
 * What a file or page tells.
 *
 * @param events near the days of the edition, each with a key of its own
 * @param outside how many lie on other days
 * @param remarks about the whole
 */
public record EventsRead(List<FoundEvent> events, int outside, List<Remark> remarks) {

    /** More is a matter for several files, or for whoever runs the site. */
    public static final int MOST = 500;

    /** @throws Unreadable for more events than anybody looks through */
    static EventsRead of(List<FoundEvent> found, Frame frame, List<Remark> remarks) {
        var near = new ArrayList<FoundEvent>();
        for (FoundEvent event : found) {
            if (event.times().isEmpty() || event.times().stream().anyMatch(frame::near)) {
                near.add(event);
            }
        }
        if (near.size() > MOST) {
            throw new Unreadable("too-many-events", 0, Map.of("limit", Integer.toString(MOST)));
        }
        return new EventsRead(withOwnKeys(near), found.size() - near.size(), List.copyOf(remarks));
    }

    /** Several events of one page may name that page as their address: then the time tells them apart. */
    private static List<FoundEvent> withOwnKeys(List<FoundEvent> events) {
        var uses = new HashMap<String, Integer>();
        events.forEach(event -> uses.merge(event.key(), 1, Integer::sum));
        var own = new LinkedHashMap<String, FoundEvent>();
        for (FoundEvent event : events) {
            boolean alone = uses.getOrDefault(event.key(), 0) == 1;
            Object more =
                    event.times().isEmpty() ? event.anyTitle() : event.times().getFirst();
            FoundEvent named = alone ? event : event.withKey(event.key() + " " + more);
            own.putIfAbsent(named.key(), named);
        }
        return List.copyOf(own.values());
    }
}
