package org.rightsdays.coalition;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.platform.i18n.Folded;

/** Whether two names may mean one organisation. A hint for people, who decide. */
final class Likeness {

    private static final int MOST = 5;
    private static final int LONGEST_SLUG = 60;
    private static final int SAME = 0;
    private static final int WITHIN = 1;
    private static final int NEAR = 2;
    private static final int OTHER = 9;
    /** Words that half of all names have. */
    private static final Set<String> COMMON = Set.of("city", "of", "de", "la", "the", "municipality", "ville", "stadt");

    /** How town halls call themselves. */
    private static final Set<String> OFFICES = Stream.of(
                    "town",
                    "hall",
                    "council",
                    "mairie",
                    "comune",
                    "di",
                    "do",
                    "du",
                    "ayuntamiento",
                    "ajuntament",
                    "gemeente",
                    "camara",
                    "municipal",
                    "municipio",
                    "prefeitura",
                    "landeshauptstadt",
                    "hansestadt",
                    "kaupunki",
                    "kommune",
                    "kommun",
                    "місто",
                    "міська",
                    "рада",
                    "مدينة",
                    "بلدية")
            .map(Folded::of)
            .collect(Collectors.toSet());

    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private Likeness() {}

    /** The most alike first; those that are not alike are left out. */
    static List<Organisation> alike(String name, Collection<Organisation> organisations) {
        String folded = core(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        return organisations.stream()
                .filter(organisation -> distance(folded, organisation) < OTHER)
                .sorted(Comparator.comparingInt((Organisation organisation) -> distance(folded, organisation))
                        .thenComparing(Organisation::id))
                .limit(MOST)
                .toList();
    }

    /** A key that reads like the name and is not taken; {@code unnamed} where nothing of the name can be spelt so. */
    static OrganisationId freeKey(String name, Collection<OrganisationId> taken) {
        String ascii = TO_ASCII.transliterate(name.length() > 200 ? name.substring(0, 200) : name)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = ascii.length() <= LONGEST_SLUG
                ? ascii
                : ascii.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
        String slug = cut.isEmpty() ? "unnamed" : cut;
        var free = new OrganisationId(slug);
        for (int i = 2; taken.contains(free); i++) {
            free = new OrganisationId(slug + "-" + i);
        }
        return free;
    }

    /** A name without the words that only say that it is a city, folded. */
    static String bare(String name) {
        return Arrays.stream(Folded.of(name).split(" "))
                .filter(word -> !COMMON.contains(word) && !OFFICES.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static int distance(String folded, Organisation organisation) {
        return organisation.name().texts().values().stream()
                .mapToInt(text -> distance(folded, core(text)))
                .min()
                .orElse(OTHER);
    }

    private static int distance(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        if (other.isEmpty()) {
            return OTHER;
        }
        String padded = " " + one + " ";
        String otherPadded = " " + other + " ";
        if (padded.contains(otherPadded) || otherPadded.contains(padded)) {
            return WITHIN;
        }
        int allowed = Math.min(one.length(), other.length()) >= 7 ? 2 : 1;
        boolean near = Math.min(one.length(), other.length()) >= 4
                && Math.abs(one.length() - other.length()) <= allowed
                && edits(one, other) <= allowed;
        return near ? NEAR : OTHER;
    }

    private static String core(String name) {
        return Arrays.stream(Folded.of(name).split(" "))
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
