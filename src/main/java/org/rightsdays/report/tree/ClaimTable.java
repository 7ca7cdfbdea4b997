package org.rightsdays.report.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** A claim as a document prints it. */
    public record Printed(String claim, String words, Text document) {}
}
