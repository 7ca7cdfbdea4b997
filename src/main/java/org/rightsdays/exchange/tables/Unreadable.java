package org.rightsdays.exchange.tables;

import java.util.Map;

/** A file that can't be read further; what it tells is a finding, never a fault of the program. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final long row;
    private final Map<String, String> arguments;

    /**
     * @param code of the finding
     * @param row as the spreadsheet shows it, 0 for the whole file
     */
    public Unreadable(String code, long row, Map<String, String> arguments) {
        super(code + " " + arguments, null, false, false);
        this.code = code;
        this.row = row;
        this.arguments = Map.copyOf(arguments);
    }

    public Unreadable(String code) {
        this(code, 0, Map.of());
    }

    public String code() {
        return code;
    }

    public long row() {
        return row;
    }

    public Map<String, String> arguments() {
        return arguments;
    }
}
