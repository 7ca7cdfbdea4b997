package org.rightsdays.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rightsdays.programme.submissions.Questions;
import org.rightsdays.programme.submissions.Typed;

/**
 * What the form of a draft sends, and which of its buttons was pressed.
 *
 * @param doing such as {@code submit} or {@code add.sessions}; {@code save} where none says anything else
 */
record TypedForm(String doing, Typed typed) {

    static TypedForm of(HttpServletRequest request) {
        var typed = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (Questions.field(name).isPresent()) {
                typed.put(
                        name,
                        Arrays.stream(values)
                                .filter(value -> !value.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("|")));
            }
        });
        chosen(request, typed);
        Set<String> current = Optional.ofNullable(request.getParameterValues("current"))
                .map(Set::of)
                .orElse(Set.of());
        return new TypedForm(
                Optional.ofNullable(request.getParameter("do")).orElse("save"),
                new Typed(version(request), typed, current));
    }

    /** The page of two versions sends, for each field that differs, which of them is to be kept. */
    private static void chosen(HttpServletRequest request, Map<String, String> typed) {
        for (String field :
                Optional.ofNullable(request.getParameterValues("clash")).orElse(new String[0])) {
            String theirs = request.getParameter("theirs." + field);
            if ("theirs".equals(request.getParameter("keep." + field)) && theirs != null) {
                typed.put(field, theirs);
            }
        }
    }

    private static int version(HttpServletRequest request) {
        String text = Optional.ofNullable(request.getParameter("version")).orElse("");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** What follows the first point of the button, such as the group to add a row to. */
    String doingTo() {
        int point = doing.indexOf('.');
        return point < 0 ? "" : doing.substring(point + 1);
    }

    String step() {
        int point = doing.indexOf('.');
        return point < 0 ? doing : doing.substring(0, point);
    }
}
