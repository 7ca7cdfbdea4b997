package org.rightsdays.programme;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.platform.i18n.Folded;

/**
 * What a reader typed to search, read as the search boxes of the web do: all words must be there, {@code "words in
 * quotes"} side by side, {@code -word} must not, {@code OR} between alternatives; the last word may be the beginning
 * of one. Any input is understood somehow; what has no letter or digit asks nothing.
 *
 * @param alternatives one of them must match; in each, all terms
 */
record TextQuery(List<List<Term>> alternatives) {

    /** Longer input is cut: a search is a few words. */
    private static final int LONGEST = 200;

    private static final int MOST_TERMS = 12;

    /**
     * One word, or several side by side.
     *
     * @param beginning whether more letters may follow
     */
    record Term(String typed, String folded, boolean negated, boolean beginning) {

        boolean isOneWord() {
            return typed.indexOf(' ') < 0;
        }
    }

    static TextQuery of(String input) {
        return new Reader(input.length() > LONGEST ? input.substring(0, LONGEST) : input).read();
    }

    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /** Reads the input once, from its beginning to its end. */
    private static final class Reader {

        private final String input;
        private final List<List<Term>> alternatives = new ArrayList<>();
        private List<Term> terms = new ArrayList<>();
        private int position;
        private int count;

        Reader(String input) {
            this.input = input;
        }

        TextQuery read() {
            while (position < input.length() && count < MOST_TERMS) {
                if (Character.isWhitespace(input.charAt(position))) {
                    position++;
                } else {
                    readTerm();
                }
            }
            endAlternative();
            return new TextQuery(List.copyOf(alternatives));
        }

        private void readTerm() {
            boolean negated = input.charAt(position) == '-';
            if (negated) {
                position++;
            }
            if (position < input.length() && isQuote(input.charAt(position))) {
                position++;
                int start = position;
                skipUntilQuote();
                add(input.substring(start, position), negated, false);
                position++;
                return;
            }
            int start = position;
            skipUntilSpaceOrQuote();
            String word = input.substring(start, position);
            if (word.equals("OR")) {
                endAlternative();
            } else {
                add(word, negated, position == input.length() && !negated);
            }
        }

        private void add(String text, boolean negated, boolean last) {
            String folded = Folded.of(text);
            if (!folded.isEmpty()) {
                terms.add(new Term(Folded.typed(text), folded, negated, last && folded.length() > 1));
                count++;
            }
        }

        private void endAlternative() {
            if (!terms.isEmpty()) {
                alternatives.add(List.copyOf(terms));
                terms = new ArrayList<>();
            }
        }

        private void skipUntilQuote() {
            while (position < input.length() && !isQuote(input.charAt(position))) {
                position++;
            }
        }

        private void skipUntilSpaceOrQuote() {
            while (position < input.length()
                    && !Character.isWhitespace(input.charAt(position))
                    && !isQuote(input.charAt(position))) {
                position++;
            }
        }

        private static boolean isQuote(char letter) {
            return "\"“”„«»".indexOf(letter) >= 0;
        }
    }
}
