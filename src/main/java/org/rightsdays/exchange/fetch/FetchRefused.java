package org.rightsdays.exchange.fetch;

import java.util.Map;

/** An address was not fetched, or not to its end; what it tells is a finding, never a fault of the program. */
public final class FetchRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final Map<String, String> arguments;

    FetchRefused(String code, Map<String, String> arguments) {
        super(code + " " + arguments, null, false, false);
        this.code = code;
        this.arguments = Map.copyOf(arguments);
    }

    FetchRefused(String code) {
        this(code, Map.of());
    }

    /** Of the finding, such as {@code fetch-private}. */
    public String code() {
        return code;
    }

    public Map<String, String> arguments() {
        return arguments;
    }
}
