package org.rightsdays.impact.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** What a report's form has sent: names and texts, no more of them than a form of ours has. */
record ReportForm(Map<String, String> answers, int version, boolean send) {

    private static final Set<String> NOT_ANSWERS = Set.of("csrf", "action", "version", "photo", "evidence");

    /** Set by the program alone, when it has taken a file. */
    private static final Set<String> OWN = Set.of("photo-picture", "evidence-hash", "evidence-name");

    private static final int MOST = 600;
    private static final int LONGEST = 20_000;

    static ReportForm of(MultiValueMap<String, String> sent) {
        var answers = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> {
            boolean ours = name.matches("[a-z][a-z0-9-]{0,100}") && !NOT_ANSWERS.contains(name) && !OWN.contains(name);
            String text = String.join("\n", values).strip();
            if (ours && !text.isEmpty() && answers.size() < MOST) {
                answers.put(name, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        });
        return new ReportForm(answers, version(sent.getFirst("version")), "send".equals(sent.getFirst("action")));
    }

    private static int version(@org.jspecify.annotations.Nullable String text) {
        return text == null || !text.matches("[0-9]{1,8}") ? 0 : Integer.parseInt(text);
    }

    /** The files that were taken before stay, unless a new one takes their place. */
    void keepFiles(Map<String, String> before) {
        for (String name : List.copyOf(OWN)) {
            String value = before.get(name);
            if (value != null) {
                answers.put(name, value);
            }
        }
    }
}
