package org.rightsdays.coalition;

import java.util.EnumSet;
import java.util.Set;

/** Who may do what for an organisation, by the capacity in which one acts for it. */
final class MandateRules {

    private static final Set<Capacity> SPEAKING = EnumSet.of(Capacity.CONTACT, Capacity.DEPUTY, Capacity.EDITOR);
    private static final Set<Capacity> GOVERNING = EnumSet.of(Capacity.CONTACT, Capacity.DEPUTY);
    private static final Set<Capacity> NAMED_BY_DEPUTIES = EnumSet.of(Capacity.EDITOR, Capacity.PARTNER_EDITOR);

    private MandateRules() {}

    static boolean actsFor(Capacity own) {
        return SPEAKING.contains(own);
    }

    static boolean governs(Capacity own) {
        return GOVERNING.contains(own);
    }

    /** Whether somebody may give or take away a mandate of this kind: contacts any, deputies those of editors. */
    static boolean mayName(Capacity own, Capacity wanted) {
        return own == Capacity.CONTACT || (own == Capacity.DEPUTY && NAMED_BY_DEPUTIES.contains(wanted));
    }
}
