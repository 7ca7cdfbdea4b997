package org.rightsdays.publishing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Session;
import org.rightsdays.programme.Theme;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;

/** A small programme with what feeds get wrong: zones, whole days, cancelled, online, right to left, hostile text. */
public final class PublishedSamples {

    public static final EditionId EDITION = new EditionId(2057);
    public static final LocalDate DAY = LocalDate.of(2057, 12, 10);
    public static final String HOSTILE = "=HYPERLINK(\"http://x\"); </script><b>,;\\ \"quoted\"\nsecond line";

    private static final Place HALL =
            new Place("hall", LocalizedText.of("pt", "Biblioteca; Sala 1, átrio"), "Rua Nova 1", 41.15, -8.61);

    private PublishedSamples() {}

    public static Contribution[] all() {
        return new Contribution[] {workshop(), wholeDays(), cancelled(), online(), campaign()};
    }

    /** Two sessions in Porto, the second at the hall. */
    public static Contribution workshop() {
        return Given.contribution("workshop")
                .of(EDITION)
                .titled("pt", HOSTILE)
                .summed("pt", "Uma oficina sobre privacidade, com um texto longo: " + "áéíóú ".repeat(30))
                .about(Theme.PRIVACY)
                .at(HALL)
                .in("pt")
                .sessions(
                        session(DAY, LocalTime.of(14, 30), "Europe/Lisbon", "hall"),
                        session(DAY.plusDays(1), LocalTime.of(9, 0), "Europe/Lisbon", "hall"))
                .build();
    }

    public static Contribution wholeDays() {
        return Given.contribution("exhibition")
                .of(EDITION)
                .as(Format.EXHIBITION)
                .hostedBy(Cast.NITEROI.id())
                .sessions(
                        new Session(DAY, DAY.plusDays(2), null, null, ZoneId.of("America/Sao_Paulo"), null, null, null))
                .build();
    }

    public static Contribution cancelled() {
        return Given.contribution("cancelled")
                .of(EDITION)
                .state(ContributionState.CANCELLED)
                .hostedBy(Cast.NITEROI.id())
                .sessions(session(DAY, LocalTime.of(18, 0), "America/Sao_Paulo", null))
                .build();
    }

    public static Contribution online() {
        return Given.contribution("webinar")
                .of(EDITION)
                .as(Format.WEBINAR)
                .titled("ar", "الحقوق الرقمية")
                .mode(AttendanceMode.ONLINE)
                .about(Theme.PRIVACY, Theme.YOUTH)
                .linked(Link.Purpose.JOIN, "https://meet.example.org/room?a=1,2;b")
                .sessions(session(DAY, LocalTime.of(10, 0), "Asia/Kathmandu", null))
                .build();
    }

    /** Not an event, and no day of its own. */
    public static Contribution campaign() {
        return Given.contribution("campaign")
                .of(EDITION)
                .as(Format.CAMPAIGN)
                .mode(AttendanceMode.NOT_STATED)
                .build();
    }

    private static Session session(
            LocalDate day, LocalTime start, String zone, @org.jspecify.annotations.Nullable String place) {
        return new Session(day, day, start, start.plusHours(2), ZoneId.of(zone), null, null, place);
    }
}
