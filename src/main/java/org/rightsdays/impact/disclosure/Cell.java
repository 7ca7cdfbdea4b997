package org.rightsdays.impact.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The count of one group at one place, with what an outsider can tell of it. A wider place is the sum of its parts. */
final class Cell {

    static final long UNLIMITED = Integer.MAX_VALUE;

    final @Nullable Cell whole;
    final List<Cell> parts = new ArrayList<>();
    int value;
    boolean suppressed;

    /** People present as the report tells them; unlimited where it doesn't. */
    long present;

    /** What an outsider can tell: not less than this. */
    long low;

    /** And not more than this. */
    long high;

    Cell(@Nullable Cell whole) {
        this.whole = whole;
        if (whole != null) {
            whole.parts.add(this);
        }
    }

    /** The first of the cells that sums of hidden cells tie together; found anew whenever one was hidden. */
    private Cell first = this;

    private @Nullable Cell firstHiddenPart;

    /** Hides a place and its only part together: they are the same number. */
    boolean join() {
        if (parts.size() != 1 || suppressed == parts.getFirst().suppressed) {
            return false;
        }
        suppressed = true;
        parts.getFirst().suppressed = true;
        return true;
    }

    /** Whether adding up what is published below tells a hidden count. */
    boolean isToldByParts() {
        return suppressed && !parts.isEmpty() && parts.stream().noneMatch(part -> part.suppressed);
    }

    /** Ties a hidden cell to the hidden whole, or to the first hidden part of a published whole. Wider places come first. */
    void link() {
        first = this;
        firstHiddenPart = null;
        if (suppressed && whole != null) {
            if (whole.suppressed) {
                first = whole.first;
            } else if (whole.firstHiddenPart != null) {
                first = whole.firstHiddenPart.first;
            } else {
                whole.firstHiddenPart = this;
            }
        }
    }

    /** One cell that stands for all that are tied together. */
    Cell linked() {
        return first;
    }

    /** Whether an outsider learns more than the threshold allows, or than the people present tell anyway. */
    boolean isExposed(int threshold) {
        return suppressed && high - low < Math.min(threshold, present);
    }
}
