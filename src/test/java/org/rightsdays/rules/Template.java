package org.rightsdays.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A jte template taken apart: what it writes by itself, and the Java expressions in it.
 *
 * @param output its own markup and text, with a blank where a value is put in
 * @param expressions Java between braces and parentheses, such as {@code words.say("site.name")}
 * @param unsafe whether it writes a value without escaping
 */
record Template(Path file, String output, List<String> expressions, boolean unsafe) {

    static List<Template> all() {
        return Repository.files("src/main/jte", ".jte").stream()
                .map(Template::read)
                .toList();
    }

    static Template read(Path file) {
        return of(file, Repository.read(file));
    }

    static Template of(Path file, String text) {
        var reader = new Reader(text);
        reader.content(false);
        return new Template(file, reader.output.toString(), List.copyOf(reader.expressions), reader.unsafe);
    }

    String name() {
        return Repository.name(file);
    }

    /** Walks through a template; content blocks in backticks are templates within expressions. */
    private static final class Reader {
        private final String text;
        private final StringBuilder output = new StringBuilder();
        private final List<String> expressions = new ArrayList<>();
        private boolean unsafe;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        void content(boolean untilBacktick) {
            while (at < text.length()) {
                if (untilBacktick && text.charAt(at) == '`') {
                    at++;
                    return;
                }
                if (!directive()) {
                    output.append(text.charAt(at++));
                }
            }
        }

        private boolean directive() {
            if (text.startsWith("<%--", at)) {
                at = after("--%>");
            } else if (text.startsWith("${", at) || text.startsWith("!{", at)) {
                output.append(' ');
                enclosed(at + 1);
            } else if (text.startsWith("$unsafe{", at)) {
                unsafe = true;
                output.append(' ');
                enclosed(at + "$unsafe".length());
            } else if (text.startsWith("@import ", at) || text.startsWith("@param ", at)) {
                at = after("\n");
            } else if (text.charAt(at) == '@' && keywordEnd() > at + 1) {
                keyword();
            } else {
                return false;
            }
            return true;
        }

        private void keyword() {
            String name = text.substring(at + 1, keywordEnd());
            at = keywordEnd();
            if (name.equals("raw")) {
                at = after("@endraw");
            } else if (at < text.length() && text.charAt(at) == '(') {
                enclosed(at);
            }
            output.append(' ');
        }

        private int keywordEnd() {
            int end = at + 1;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            return end;
        }

        /** Reads from an opening bracket to the one that closes it. */
        private void enclosed(int open) {
            int depth = 0;
            var expression = new StringBuilder();
            at = open;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (text.startsWith("@`", at)) {
                    at += 2;
                    content(true);
                    continue;
                } else if (c == '"' || c == '\'') {
                    int end = literalEnd(at);
                    expression.append(text, at, end);
                    at = end;
                    continue;
                } else if (c == '(' || c == '{' || c == '[') {
                    depth++;
                } else if (c == ')' || c == '}' || c == ']') {
                    depth--;
                }
                expression.append(c);
                at++;
                if (depth == 0) {
                    break;
                }
            }
            expressions.add(expression.toString());
        }

        private int literalEnd(int start) {
            char quote = text.charAt(start);
            int end = start + 1;
            while (end < text.length() && text.charAt(end) != quote) {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end + 1, text.length());
        }

        private int after(String mark) {
            int found = text.indexOf(mark, at);
            return found < 0 ? text.length() : found + mark.length();
        }
    }
}
