package org.rightsdays.testing;

import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the browser's log of what it asks for. */
final class Requests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Requests() {}

    /** The address in one entry of the log; empty for what lies within the page itself. */
    static Optional<String> address(String entry) {
        String address = JSON.readTree(entry).at("/message/params/request/url").asString("");
        return Optional.of(address).filter(text -> text.matches("(?:https?|wss?|ftp):.*"));
    }
}
