package org.rightsdays.programme.submissions;

import com.ibm.icu.text.Transliterator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rightsdays.platform.i18n.Folded;

/** What follows from a title: the address of the entry, and how like another it is. */
final class Titles {

    private static final int LONGEST = 60;
    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private Titles() {}

    /** A slug that reads like the title, in Latin letters whatever its script, and that is not taken. */
    static String slug(String title, Predicate<String> taken) {
        String ascii =
                TO_ASCII.transliterate(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String slug = ascii.isEmpty() ? "contribution" : shortened(ascii);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? slug : slug + "-" + number)
                .filter(candidate -> !taken.test(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end < LONGEST / 2 ? LONGEST : end).replaceAll("-+$", "");
    }

    /** From 0 to 1: how much of the words of two titles is the same, whatever their case, accents and order. */
    static double likeness(String one, String other) {
        Set<String> first = Set.copyOf(java.util.Arrays.asList(Folded.of(one).split(" ")));
        Set<String> second = Set.copyOf(java.util.Arrays.asList(Folded.of(other).split(" ")));
        long shared = first.stream().filter(second::contains).count();
        return 2.0 * shared / (first.size() + second.size());
    }
}
