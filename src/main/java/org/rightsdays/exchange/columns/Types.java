package org.rightsdays.exchange.columns;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rightsdays.exchange.findings.Nearest;
import org.rightsdays.exchange.tables.Cell;

/** The kinds of values other than texts and vocabularies. */
final class Types {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;

    /** Spreadsheets keep a time of day as a moment of their first day, in 1899, 1900 or 1904. */
    private static final int LAST_YEAR_OF_DAY_ZERO = 1904;

    private static final DateTimeFormatter DAY_FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME_FORMAT =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Zones of places: those without an area, such as EST, tell no rule of summer time. */
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.indexOf('/') > 0 || id.equals("UTC"))
            .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .collect(Collectors.toUnmodifiableSet());

    static final Type<String> SLUG_TYPE = Type.of("slug", (cell, _) -> slug(cell.text()));
    static final Type<String> COUNTRY = Type.of("country", (cell, _) -> Countries.read(cell.text()));
    static final Type<String> LANGUAGE = Type.of("language", (cell, _) -> Tags.read(cell.text()));
    static final Type<ZoneId> ZONE = Type.of("zone", (cell, _) -> zone(cell.text()));
    static final Type<URI> ADDRESS = Type.of("address", (cell, _) -> address(cell.text()));
    static final Type<LocalDate> DAY = Type.of("day", (cell, _) -> day(cell));
    static final Type<LocalTime> TIME = Type.of("time", (cell, _) -> time(cell));
    static final Type<Double> LATITUDE = Type.of("latitude", (cell, _) -> coordinate(cell, 90));
    static final Type<Double> LONGITUDE = Type.of("longitude", (cell, _) -> coordinate(cell, 180));
    static final Type<Long> WHOLE = Type.of("whole", (cell, numerals) -> Numerals.readWhole(cell.text(), numerals));
    static final Type<BigDecimal> NUMBER = Type.of("number", (cell, numerals) -> number(cell, numerals));
    static final Type<String> PICTURE = Type.of("picture", (cell, _) -> picturePath(cell));

    private Types() {}

    static String slug(String text) throws Wrong {
        if (text.length() > LONGEST_SLUG || !SLUG.matcher(text).matches()) {
            throw new Wrong("slug", Map.of("nearest", Slugs.from(text)));
        }
        return text;
    }

    private static ZoneId zone(String text) throws Wrong {
        if (!ZONES.contains(text)) {
            throw new Wrong("zone", Map.of("nearest", Nearest.of(text, ZONES)));
        }
        return ZoneId.of(text);
    }

    static URI address(String text) throws Wrong {
        try {
            var address = new URI(text);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            if (web && address.getHost() != null && address.getUserInfo() == null && text.length() <= 2_000) {
                return address;
            }
        } catch (URISyntaxException _) {
            // told below, with the other reasons
        }
        throw new Wrong("address");
    }

    private static LocalDate day(Cell cell) throws Wrong {
        try {
            if (cell.kind() == Cell.Kind.MOMENT) {
                var moment = LocalDateTime.parse(cell.text());
                if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                    return moment.toLocalDate();
                }
            } else if (cell.kind() == Cell.Kind.TEXT) {
                LocalDate day = LocalDate.parse(cell.text(), DAY_FORMAT);
                if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                    return day;
                }
            }
        } catch (DateTimeParseException _) {
            // told below, with the other reasons
        }
        throw new Wrong("day");
    }

    private static LocalTime time(Cell cell) throws Wrong {
        try {
            if (cell.kind() == Cell.Kind.MOMENT) {
                var moment = LocalDateTime.parse(cell.text());
                if (moment.getYear() <= LAST_YEAR_OF_DAY_ZERO && moment.getSecond() == 0) {
                    return moment.toLocalTime();
                }
                throw new Wrong("time");
            }
            return LocalTime.parse(cell.text(), TIME_FORMAT);
        } catch (DateTimeParseException _) {
            throw new Wrong("time");
        }
    }

    /** Decimal degrees with a point, whatever the locale. */
    private static Double coordinate(Cell cell, int most) throws Wrong {
        if (!cell.text().matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?") || cell.kind() == Cell.Kind.MOMENT) {
            throw new Wrong("coordinate", Map.of("most", Integer.toString(most)));
        }
        double degrees = Double.parseDouble(cell.text());
        if (Math.abs(degrees) > most) {
            throw new Wrong("coordinate", Map.of("most", Integer.toString(most)));
        }
        return degrees;
    }

    private static BigDecimal number(Cell cell, @org.jspecify.annotations.Nullable Numerals numerals) throws Wrong {
        return switch (cell.kind()) {
            case NUMBER, STYLED_NUMBER -> new BigDecimal(cell.text());
            case TEXT -> Numerals.read(cell.text(), numerals);
            default -> throw new Wrong("number");
        };
    }

    /** A path that stays in the folder. */
    private static String picturePath(Cell cell) throws Wrong {
        String path = Texts.clean(cell, 300);
        boolean escapes = path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || Pattern.compile("/").splitAsStream(path).anyMatch(part -> part.equals("..") || part.isEmpty());
        if (escapes) {
            throw new Wrong("picture-path");
        }
        return path;
    }
}
