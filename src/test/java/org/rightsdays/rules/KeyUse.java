package org.rightsdays.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key that code asks for.
 *
 * @param beginning whether the rest of the key is put together at run time
 */
record KeyUse(String key, boolean beginning) {

    private static final Pattern ASKING = Pattern.compile("\\b(?:say|has)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]*)+");

    /** Keys in the first argument of each question for words. */
    static List<KeyUse> in(String code) {
        var uses = new ArrayList<KeyUse>();
        Matcher asking = ASKING.matcher(code);
        while (asking.find()) {
            Matcher literal = LITERAL.matcher(firstArgument(code, asking.end()));
            while (literal.find()) {
                if (KEY.matcher(literal.group(1)).matches()) {
                    uses.add(new KeyUse(literal.group(1), literal.group(2) != null));
                }
            }
        }
        return uses;
    }

    /** All string literals of one line. */
    static List<String> literals(String code) {
        return LITERAL.matcher(code).results().map(found -> found.group(1)).toList();
    }

    private static String firstArgument(String code, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int at = start; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '"' && code.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && depth == 0 && (c == ')' || c == ',')) {
                return code.substring(start, at);
            } else if (!quoted && c == ')') {
                depth--;
            }
        }
        return code.substring(start);
    }
}
