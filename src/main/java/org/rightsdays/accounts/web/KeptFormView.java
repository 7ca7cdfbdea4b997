package org.rightsdays.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A form to send on to its address. */
public record KeptFormView(UUID id, String address, boolean multipart, Map<String, List<String>> fields) {

    private static final int SHORTEST_TEXT = 30;

    /** What a person typed, as far as that can be told from what pages themselves put into a form. */
    public List<String> typed() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(text -> text.strip().contains(" ") || text.length() > SHORTEST_TEXT)
                .toList();
    }
}
