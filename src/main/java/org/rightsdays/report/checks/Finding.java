package org.rightsdays.report.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.report.claims.Verdict;
import org.rightsdays.report.tree.Text;

/**
 * What a check found.
 *
 * @param verdict null for a remark
 * @param sums what the records say
 * @param advice what to say instead; null for nothing
 */
record Finding(
        @Nullable Verdict verdict,
        List<Text> sums,
        @Nullable Text advice) {

    static Finding of(Verdict verdict, Text sum, Text advice) {
        return new Finding(verdict, List.of(sum), advice);
    }

    static Finding remark(List<Text> sums, Text advice) {
        return new Finding(null, sums, advice);
    }
}
