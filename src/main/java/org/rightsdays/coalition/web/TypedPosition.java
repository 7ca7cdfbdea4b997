package org.rightsdays.coalition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation.Position;
import org.rightsdays.platform.desk.FormErrors;

/**
 * Coordinates as people copy them from a map: {@code 41.1496, -8.6110}, {@code 41,1496; -8,6110} or
 * {@code 41.1496° N, 8.6110° W}.
 */
public record TypedPosition(String text) {

    private static final Pattern NUMBER =
            Pattern.compile("([+\\-−–]?)\\s*(\\d{1,3}(?:[.,]\\d{1,15})?)\\s*°?\\s*([NSEWnsew])?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/]*");
    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    static String of(@Nullable Position position) {
        return position == null ? "" : String.format(Locale.ROOT, "%s, %s", position.latitude(), position.longitude());
    }

    /** Adds what is wrong to the errors of a form; nothing written is nothing wrong. */
    void check(FormErrors errors, String field) {
        if (text.isEmpty()) {
            return;
        }
        Optional<Position> typed = numbers();
        if (typed.isEmpty()) {
            errors.add(field, "coalition.profile.position.wrong");
        } else if (Math.abs(typed.get().latitude()) > MOST_LATITUDE) {
            errors.add(field, "coalition.profile.position.latitude");
        } else if (Math.abs(typed.get().longitude()) > MOST_LONGITUDE) {
            errors.add(field, "coalition.profile.position.longitude");
        }
    }

    /** Null for nothing; only of what was checked. */
    @Nullable
    Position position() {
        return numbers().orElse(null);
    }

    private Optional<Position> numbers() {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int end = 0;
        while (number.find()) {
            if (!BETWEEN.matcher(text.substring(end, number.start())).matches()) {
                return Optional.empty();
            }
            end = number.end();
            numbers.add(value(number));
        }
        return numbers.size() == 2 && BETWEEN.matcher(text.substring(end)).matches()
                ? Optional.of(new Position(numbers.getFirst(), numbers.getLast()))
                : Optional.empty();
    }

    private static double value(Matcher number) {
        double value = Double.parseDouble(number.group(2).replace(',', '.'));
        String side = number.group(3) == null ? "" : number.group(3).toUpperCase(Locale.ROOT);
        return (!number.group(1).isEmpty() && !number.group(1).equals("+")) || side.equals("S") || side.equals("W")
                ? -value
                : value;
    }
}
