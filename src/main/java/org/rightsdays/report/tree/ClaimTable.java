package org.rightsdays.report.tree;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.claims.Verdict;

/** What documents print about the edition, beside what the records say. */
public record ClaimTable(String key, List<Line> lines) implements Block {

    /**
     * One check: claims about the same thing, or something noticed without a claim.
     *
     * @param key stable, the fragment of its address
     * @param number 1 for the first, generated
     * @param printed the claims, as they are printed and where
     * @param verdict null for a remark
     * @param sums what the records say, each number a figure
     * @param advice what a trustworthy report says instead; null for nothing
     */
    public record Line(
            String key,
            int number,
            Text title,
            List<Printed> printed,
            @Nullable Verdict verdict,
            List<Text> sums,
            @Nullable Text advice) {}

    /**
     * A claim as a document prints it.
     *
     * @param label what it is about in the words of whoever entered it, first in the language that is printed; null in
     *     snapshots of earlier programs
     */
    public record Printed(
            String claim,
            String words,
            Text document,
            @Nullable LocalizedText label) {

        /** The label where it is in the reader's language. */
        public Optional<String> labelFor(Words reader) {
            return Optional.ofNullable(label)
                    .map(told -> told.in(reader.language().tag()))
                    .filter(shown -> !shown.fallback())
                    .map(Shown::text);
        }

        /** What is printed, with the language it is in. */
        public Shown shownTo(Words reader) {
            String wanted = reader.language().tag();
            return label == null
                    ? new Shown(words, wanted, false)
                    : LocalizedText.of(label.original(), words).in(wanted);
        }
    }
}
