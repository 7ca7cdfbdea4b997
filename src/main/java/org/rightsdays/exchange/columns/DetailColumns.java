package org.rightsdays.exchange.columns;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.rightsdays.exchange.columns.Sheet.Shared;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Format;

/** The columns of the files that add to a contribution; each row names the contribution it belongs to. */
public final class DetailColumns {

    public static final Column<String> CONTRIBUTION = Shared.CONTRIBUTION;

    private DetailColumns() {}

    /** One row is a piece of a contribution that is counted by itself. */
    public static final class Parts {
        public static final Column<String> ID = Column.required("id", Types.SLUG_TYPE);
        public static final Column<String> TITLE =
                Column.required("title", Texts.line(300)).translated();
        public static final Column<Set<Format>> KINDS = Column.required("kinds", Choices.several(Format.class));
        public static final Column<AttendanceMode> MODE = Column.optional("mode", Choices.one(AttendanceMode.class));
        public static final Column<String> SUMMARY =
                Column.optional("summary", Texts.paragraphs(2_000)).translated();
        public static final Sheet SHEET =
                Sheet.of("parts", CONTRIBUTION, ID, TITLE, KINDS, MODE, SUMMARY, Shared.LANGUAGE);

        private Parts() {}
    }

    /** One row is a place where a contribution happens. */
    public static final class Places {
        public static final Column<String> ID = Column.required("id", Types.SLUG_TYPE);
        public static final Column<String> NAME =
                Column.required("name", Texts.line(200)).translated();
        public static final Column<String> ADDRESS = Column.optional("address", Texts.paragraphs(500));
        public static final Column<Double> LATITUDE = Column.optional("latitude", Types.LATITUDE);
        public static final Column<Double> LONGITUDE = Column.optional("longitude", Types.LONGITUDE);
        public static final Sheet SHEET =
                Sheet.of("places", CONTRIBUTION, ID, NAME, ADDRESS, LATITUDE, LONGITUDE, Shared.LANGUAGE);

        private Places() {}
    }

    /** One row is a time at which a contribution, or a part of it, happens. */
    public static final class Sessions {
        public static final Column<LocalDate> FIRST_DAY = Column.required("first_day", Types.DAY);
        public static final Column<LocalDate> LAST_DAY = Column.optional("last_day", Types.DAY);
        public static final Column<LocalTime> START = Column.optional("start", Types.TIME);
        public static final Column<LocalTime> END = Column.optional("end", Types.TIME);
        public static final Column<ZoneId> TIME_ZONE = Column.optional("time_zone", Types.ZONE);
        public static final Column<String> TITLE =
                Column.optional("title", Texts.line(300)).translated();
        public static final Column<String> PART = Column.optional("part", Types.SLUG_TYPE);
        public static final Column<String> PLACE = Column.optional("place", Types.SLUG_TYPE);
        public static final Sheet SHEET = Sheet.of(
                "sessions",
                CONTRIBUTION,
                FIRST_DAY,
                LAST_DAY,
                START,
                END,
                TIME_ZONE,
                TITLE,
                PART,
                PLACE,
                Shared.LANGUAGE);

        private Sessions() {}
    }

    /** One row is a public address of a contribution. */
    public static final class Links {
        public static final Column<Link.Purpose> PURPOSE = Column.required("purpose", Choices.one(Link.Purpose.class));
        public static final Column<URI> ADDRESS = Column.required("address", Types.ADDRESS);
        public static final Column<String> LABEL =
                Column.optional("label", Texts.line(200)).translated();
        public static final Sheet SHEET = Sheet.of("links", CONTRIBUTION, PURPOSE, ADDRESS, LABEL, Shared.LANGUAGE);

        private Links() {}
    }

    /** One row is a picture of a contribution. */
    public static final class Images {
        public static final Column<String> FILE = Column.required("file", Types.PICTURE);
        public static final Column<String> ALTERNATIVE =
                Column.required("alternative", Texts.line(500)).translated();
        public static final Column<String> CREDIT = Column.optional("credit", Texts.line(200));
        public static final Column<String> LICENCE = Column.required("licence", Texts.line(100));
        public static final Sheet SHEET =
                Sheet.of("images", CONTRIBUTION, FILE, ALTERNATIVE, CREDIT, LICENCE, Shared.LANGUAGE);

        private Images() {}
    }
}
