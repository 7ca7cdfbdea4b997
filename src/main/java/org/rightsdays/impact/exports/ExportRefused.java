package org.rightsdays.impact.exports;

import java.util.Map;

/** A file that can't be taken in. What it tells is an answer to whoever gave it, never a fault of the program. */
public final class ExportRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final Map<String, String> arguments;

    /** @param code ending of the key {@code impact.export.refused.…} */
    public ExportRefused(String code, Map<String, String> arguments) {
        super(code + " " + arguments, null, false, false);
        this.code = code;
        this.arguments = Map.copyOf(arguments);
    }

    public ExportRefused(String code) {
        this(code, Map.of());
    }

    public String code() {
        return code;
    }

    public Map<String, String> arguments() {
        return arguments;
    }
}
