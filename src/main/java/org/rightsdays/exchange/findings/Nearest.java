package org.rightsdays.exchange.findings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the known word that somebody probably meant. */
public final class Nearest {

    /** What stands for "nothing is near" in the arguments of a message. */
    public static final String NONE = "none";

    /** Above this number only words that begin alike are compared. */
    private static final int MANY = 5_000;

    private Nearest() {}

    /** The known word with the fewest changed letters, or {@link #NONE} when all are too far. */
    public static String of(String word, Collection<String> known) {
        String folded = fold(word);
        if (folded.length() > 60) {
            return NONE;
        }
        int far = Math.max(2, folded.length() / 3);
        boolean many = known.size() > MANY;
        return known.stream()
                .filter(one -> !many || one.startsWith(folded.substring(0, Math.min(3, folded.length()))))
                .filter(one -> Math.abs(fold(one).length() - folded.length()) <= far)
                .min(Comparator.comparingInt((String one) -> distance(folded, fold(one)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(one -> distance(folded, fold(one)) <= far && distance(folded, fold(one)) < folded.length())
                .orElse(NONE);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
