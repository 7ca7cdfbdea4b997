package org.rightsdays.report.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Qualifier;
import org.rightsdays.report.claims.Verdict;

/**
 * The rules of verdicts. Where things are counted by name, a claim of more is unsupported: the rest may exist, but has
 * no record. Where measurements are added up, a claim of more is overstated. A heading that its own list doesn't bear
 * out is inconsistent. A looser number than the records give is understated.
 */
final class Verdicts {

    private Verdicts() {}

    static Verdict ofCount(Claim claim, BigDecimal counted) {
        return of(claim, counted, Verdict.UNSUPPORTED);
    }

    static Verdict ofSum(Claim claim, BigDecimal sum) {
        return of(claim, sum, Verdict.OVERSTATED);
    }

    static Verdict ofHeading(Claim claim, BigDecimal listed) {
        return of(claim, listed, Verdict.INCONSISTENT);
    }

    /** Whether the records bear a claim out, loosely or exactly. */
    static boolean isMet(Claim claim, BigDecimal found) {
        int order = found.compareTo(claim.value());
        return switch (claim.qualifier()) {
            case EXACT, PERCENT -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case ABOUT -> rounded(found, claim.value()).compareTo(claim.value()) == 0;
        };
    }

    private static Verdict of(Claim claim, BigDecimal found, Verdict whenLess) {
        int order = found.compareTo(claim.value());
        boolean exact = order == 0 && claim.qualifier() != Qualifier.MORE_THAN;
        if (exact || (claim.qualifier() == Qualifier.ABOUT && isMet(claim, found))) {
            return Verdict.CONFIRMED;
        }
        return order > 0 ? Verdict.UNDERSTATED : whenLess;
    }

    /** {@code found} rounded to as many digits as the claim has before its zeros. */
    private static BigDecimal rounded(BigDecimal found, BigDecimal claimed) {
        return found.setScale(Math.min(0, claimed.stripTrailingZeros().scale()), RoundingMode.HALF_UP);
    }
}
