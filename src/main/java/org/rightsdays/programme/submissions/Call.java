package org.rightsdays.programme.submissions;

import java.time.LocalDate;
import java.util.Optional;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Phase;

/** Whether an edition takes submissions. Drafts can be written at any time. */
public enum Call {
    NOT_YET,
    OPEN,
    /** The call has ended and the days are not over: submissions are taken and marked as late. */
    LATE,
    /** The days are over. */
    CLOSED;

    /** On a local day of whoever submits. An edition that declares no call takes submissions until its days are over. */
    static Call of(Edition edition, LocalDate day) {
        LocalDate opens = edition.phases().get(Phase.CALL);
        if (opens != null && day.isBefore(opens)) {
            return NOT_YET;
        }
        return switch (edition.phaseOn(day)) {
            case CALL -> OPEN;
            case PROGRAMME, DAYS -> edition.phases().containsKey(Phase.CALL) ? LATE : OPEN;
            case REPORTING, FINAL, ARCHIVED -> CLOSED;
        };
    }

    public boolean takesSubmissions() {
        return this == OPEN || this == LATE;
    }

    /** The first day of the call, where it is declared. */
    static Optional<LocalDate> opens(Edition edition) {
        return Optional.ofNullable(edition.phases().get(Phase.CALL));
    }
}
