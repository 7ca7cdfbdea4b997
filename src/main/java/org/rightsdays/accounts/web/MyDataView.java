package org.rightsdays.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rightsdays.accounts.DataLinks.Held;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.privacy.Privacy;

/**
 * What is held of an address.
 *
 * @param path of this page, which the file and the button that deletes stand under
 * @param staying what does not go
 */
public record MyDataView(Held held, String path, List<Privacy.Section> staying, FormErrors errors) {

    /** One module, with what it holds as text. */
    public record Part(String nameKey, String text) {}

    public List<Part> parts() {
        return held.data().entrySet().stream()
                .map(module -> new Part("privacy.module." + module.getKey(), text(module.getValue())))
                .toList();
    }

    /** Each value on a line of its own, in the order of the table. */
    private static String text(Object tables) {
        return ((Map<?, ?>) tables)
                .values().stream()
                        .flatMap(rows -> ((List<?>) rows).stream())
                        .map(row -> ((Map<?, ?>) row)
                                .entrySet().stream()
                                        .map(value -> value.getKey() + ": "
                                                + (value.getValue() instanceof String text
                                                        ? text
                                                        : Json.write(value.getValue())))
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n"));
    }
}
