package org.rightsdays.report.checks;

import java.util.List;
import org.rightsdays.report.claims.Claim;

/** One way to recompute claims. */
@FunctionalInterface
interface Check {

    /** @param claims that are checked together, the leading one first */
    Finding of(List<Claim> claims);
}
