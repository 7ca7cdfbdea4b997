package org.rightsdays.programme.submissions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rightsdays.programme.submissions.Drafts.Clash;

/**
 * Two versions of a draft that grew from the same one, put together: what only one side changed is taken from it, and
 * what both changed differently is left to a person.
 */
final class Merge {

    private Merge() {}

    /** What could be put together, with {@code mine} where both differ, and those differences. */
    record Merged(DraftContent content, List<Clash> clashes) {}

    static Merged of(DraftContent base, DraftContent theirs, DraftContent mine) {
        var fields = new TreeSet<>(theirs.values().keySet());
        fields.addAll(mine.values().keySet());
        var merged = new TreeMap<String, String>();
        var clashes = new ArrayList<Clash>();
        for (String field : fields) {
            String was = base.value(field);
            String one = theirs.value(field);
            String other = mine.value(field);
            String value = isSet(field) ? together(base, theirs, mine, field) : one.equals(was) ? other : one;
            if (!isSet(field) && !one.equals(was) && !other.equals(was) && !one.equals(other)) {
                clashes.add(new Clash(field, was, one, other));
                value = other;
            }
            if (!value.isBlank()) {
                merged.put(field, value);
            }
        }
        String language = mine.language().equals(base.language()) ? theirs.language() : mine.language();
        return new Merged(new DraftContent(language, merged, theirs.outdated()), List.copyOf(clashes));
    }

    private static boolean isSet(String field) {
        return Questions.field(field)
                .map(known -> known.listsRows()
                        || known.question().form() == Question.Form.SOME_OF
                        || Objects.equals(known.name(), Questions.TRANSLATIONS.name()))
                .orElse(false);
    }

    /** Members of a set: those added by either side are in, those taken away by either side are out. */
    private static String together(DraftContent base, DraftContent theirs, DraftContent mine, String field) {
        Set<String> was = Set.copyOf(base.several(field));
        var all = new LinkedHashSet<>(mine.several(field));
        all.addAll(theirs.several(field));
        all.removeIf(value -> was.contains(value)
                && !(mine.several(field).contains(value)
                        && theirs.several(field).contains(value)));
        return String.join("|", all);
    }
}
