package org.rightsdays.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.Questions;

/**
 * What the form of a draft sends.
 *
 * @param version of the draft that the form was made from
 * @param doing which button was pressed, such as {@code submit} or {@code add.sessions}; {@code save} where none says
 *     anything else
 * @param current translations that the writer says are right
 */
record TypedForm(int version, String doing, DraftContent content, Set<String> current) {

    static TypedForm of(HttpServletRequest request, Draft draft) {
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
        return new TypedForm(
                version(request),
                Optional.ofNullable(request.getParameter("do")).orElse("save"),
                DraftContent.of(draft.content().language(), typed),
                Optional.ofNullable(request.getParameterValues("current"))
                        .map(Set::of)
                        .orElse(Set.of()));
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
