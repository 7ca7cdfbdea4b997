package org.rightsdays.exchange.columns;

import java.util.Map;

/** Says that a cell can't be what its column asks for; becomes a finding. */
final class Wrong extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final Map<String, String> arguments;

    Wrong(String code, Map<String, String> arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = Map.copyOf(arguments);
    }

    Wrong(String code) {
        this(code, Map.of());
    }

    String code() {
        return code;
    }

    Map<String, String> arguments() {
        return arguments;
    }
}
