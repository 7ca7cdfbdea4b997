package org.rightsdays.exchange;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Period;
import org.rightsdays.exchange.events.CalendarFile;
import org.rightsdays.exchange.events.EventsRead;
import org.rightsdays.exchange.events.FoundEvent;
import org.rightsdays.exchange.events.Frame;
import org.rightsdays.exchange.events.WebPage;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.programme.submissions.Brought;

/** Reads calendars and pages as drafts of one organisation, and tells what of them was not taken as it stands. */
final class EventReading {

    private static final int LONGEST_TITLE = 60;

    private final DeskTarget target;
    private final Edition edition;
    private final Frame frame;
    private final Findings findings;

    EventReading(Faces faces, DeskTarget target, Findings findings) {
        this.target = target;
        this.edition = faces.editions().find(target.edition()).orElseThrow();
        this.frame = new Frame(
                edition.days(),
                faces.coalition().find(target.owner()).map(Organisation::zone).orElse(null));
        this.findings = findings;
    }

    DeskRead read(DeskFile file) {
        EventsRead read = events(file);
        read.remarks()
                .forEach(remark -> findings.add(DeskRead.warning(file.name(), remark.code(), remark.arguments())));
        if (read.outside() > 0) {
            Period days = edition.days();
            findings.add(DeskRead.warning(
                    file.name(),
                    "events-outside",
                    Map.of(
                            "count", Integer.toString(read.outside()),
                            "first", days.firstDay().toString(),
                            "last", days.lastDay().toString())));
        }
        var right = new ArrayList<Brought>();
        for (FoundEvent event : read.events()) {
            tell(event);
            if (!event.cancelled()) {
                right.add(EventDraft.of(event, target));
            }
        }
        if (read.events().isEmpty()) {
            findings.add(DeskRead.error(file.name(), "events-none", Map.of()));
        }
        return new DeskRead(List.copyOf(right), 0, true);
    }

    private EventsRead events(DeskFile file) {
        return switch (file.kind()) {
            case CALENDAR -> CalendarFile.read(file.content(), frame);
            case LINKED_DATA -> WebPage.readLinkedData(file.content(), address(file), frame);
            default -> WebPage.read(file.content(), file.charset(), address(file), frame);
        };
    }

    private static URI address(DeskFile file) {
        return Objects.requireNonNull(file.address());
    }

    private void tell(FoundEvent event) {
        String title = event.anyTitle();
        String about = title.codePointCount(0, title.length()) > LONGEST_TITLE
                ? title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…"
                : title;
        event.remarks().forEach(remark -> findings.add(DeskRead.warning(about, remark.code(), remark.arguments())));
        if (event.cancelled()) {
            findings.add(DeskRead.warning(about, "event-cancelled", Map.of()));
        }
    }
}
