package org.rightsdays.report.pdf;

import java.awt.geom.Path2D;

/** Reads the paths of SVG that are made of straight lines: M, L, H, V, Z, from here or from the beginning. */
final class StraightPath {

    private final String data;
    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int at;
    private double x;
    private double y;

    private StraightPath(String data) {
        this.data = data;
    }

    static Path2D parse(String data) {
        var reading = new StraightPath(data);
        reading.read();
        return reading.path;
    }

    private void read() {
        char command = 'M';
        while (skipSpace()) {
            char next = data.charAt(at);
            if (Character.isLetter(next)) {
                command = next;
                at++;
            }
            follow(command);
            if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
        }
    }

    private void follow(char command) {
        boolean relative = Character.isLowerCase(command);
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                go(relative, number(), number());
                path.moveTo(x, y);
            }
            case 'L' -> {
                go(relative, number(), number());
                path.lineTo(x, y);
            }
            case 'H' -> {
                x = number() + (relative ? x : 0);
                path.lineTo(x, y);
            }
            case 'V' -> {
                y = number() + (relative ? y : 0);
                path.lineTo(x, y);
            }
            case 'Z' -> {
                path.closePath();
                x = path.getCurrentPoint().getX();
                y = path.getCurrentPoint().getY();
            }
            default -> throw new IllegalArgumentException("Printed paths know no " + command);
        }
    }

    private void go(boolean relative, double right, double down) {
        x = right + (relative ? x : 0);
        y = down + (relative ? y : 0);
    }

    private double number() {
        skipSpace();
        int from = at;
        if (at < data.length() && (data.charAt(at) == '-' || data.charAt(at) == '+')) {
            at++;
        }
        while (at < data.length() && (Character.isDigit(data.charAt(at)) || data.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(data.substring(from, at));
    }

    private boolean skipSpace() {
        while (at < data.length() && (data.charAt(at) == ' ' || data.charAt(at) == ',' || data.charAt(at) == '\n')) {
            at++;
        }
        return at < data.length();
    }
}
