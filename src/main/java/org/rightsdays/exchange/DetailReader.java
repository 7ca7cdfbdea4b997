package org.rightsdays.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.columns.DetailColumns.Images;
import org.rightsdays.exchange.columns.DetailColumns.Links;
import org.rightsdays.exchange.columns.DetailColumns.Parts;
import org.rightsdays.exchange.columns.DetailColumns.Places;
import org.rightsdays.exchange.columns.DetailColumns.Sessions;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution.Image;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Session;

/** Turns rows that add to a contribution into what they add; null when wrong, which has then been told. */
final class DetailReader {

    private DetailReader() {}

    static @Nullable Part part(Entry row, Details so) {
        String key = row.get(Parts.ID);
        LocalizedText title = row.text(Parts.TITLE);
        Set<Format> formats = row.get(Parts.KINDS);
        AttendanceMode mode = row.get(Parts.MODE);
        LocalizedText summary = row.text(Parts.SUMMARY);
        if (key != null && so.hasPart(key)) {
            row.error("duplicate-in-contribution", Parts.ID, key, Map.of());
        }
        return key == null || title == null || formats == null
                ? null
                : new Part(key, title, formats, mode == null ? AttendanceMode.NOT_STATED : mode, summary);
    }

    static @Nullable Place place(Entry row, Details so) {
        String key = row.get(Places.ID);
        LocalizedText name = row.text(Places.NAME);
        String address = row.get(Places.ADDRESS);
        boolean located = OrganisationReader.bothOrNone(row, Places.LATITUDE, Places.LONGITUDE);
        if (key != null && so.hasPlace(key)) {
            row.error("duplicate-in-contribution", Places.ID, key, Map.of());
        }
        return key == null || name == null
                ? null
                : new Place(
                        key,
                        name,
                        address,
                        located ? row.get(Places.LATITUDE) : null,
                        located ? row.get(Places.LONGITUDE) : null);
    }

    /** @param hosts the zone of the host, for sessions that name none */
    static @Nullable Session session(Entry row, Details so, @Nullable ZoneId hosts) {
        LocalDate first = row.get(Sessions.FIRST_DAY);
        LocalDate last = row.get(Sessions.LAST_DAY);
        LocalTime start = row.get(Sessions.START);
        LocalTime end = row.get(Sessions.END);
        ZoneId named = row.get(Sessions.TIME_ZONE);
        LocalizedText title = row.text(Sessions.TITLE);
        String part = row.get(Sessions.PART);
        String place = row.get(Sessions.PLACE);
        if (part != null && !so.hasPart(part)) {
            row.error("reference-within", Sessions.PART, part, Map.of("file", "parts"));
        }
        if (place != null && !so.hasPlace(place)) {
            row.error("reference-within", Sessions.PLACE, place, Map.of("file", "places"));
        }
        ZoneId zone = named == null ? hosts : named;
        if (zone == null && row.written(Sessions.TIME_ZONE).isEmpty()) {
            row.error("zone-missing", Sessions.TIME_ZONE, null, Map.of());
        }
        if (first == null || zone == null || !inOrder(row, first, last == null ? first : last, start, end)) {
            return null;
        }
        return new Session(first, last == null ? first : last, start, end, zone, title, part, place);
    }

    static boolean inOrder(
            Entry row, LocalDate first, LocalDate last, @Nullable LocalTime start, @Nullable LocalTime end) {
        if (last.isBefore(first)) {
            row.error("last-before-first", Sessions.LAST_DAY, last.toString(), Map.of("first", first.toString()));
            return false;
        }
        if (end != null && start == null && row.written(Sessions.START).isEmpty()) {
            row.error("end-alone", Sessions.START, null, Map.of());
            return false;
        }
        if (first.equals(last) && start != null && end != null && !end.isAfter(start)) {
            row.error("end-before-start", Sessions.END, end.toString(), Map.of("start", start.toString()));
            return false;
        }
        return true;
    }

    static @Nullable Link link(Entry row) {
        Link.Purpose purpose = row.get(Links.PURPOSE);
        var address = row.get(Links.ADDRESS);
        LocalizedText label = row.text(Links.LABEL);
        return purpose == null || address == null ? null : new Link(purpose, address, label);
    }

    /** The image with the path of its file in place of what is stored. */
    static @Nullable Image image(Entry row) {
        String file = row.get(Images.FILE);
        LocalizedText alternative = row.text(Images.ALTERNATIVE);
        String credit = row.get(Images.CREDIT);
        String licence = row.get(Images.LICENCE);
        return file == null || alternative == null || licence == null
                ? null
                : new Image(Objects.requireNonNull(file), alternative, credit, licence);
    }
}
