package org.rightsdays.programme.submissions;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A draft was to take a step that doesn't follow from where it is. Nothing was changed. */
@ResponseStatus(HttpStatus.CONFLICT)
public final class StepNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final DraftState from;

    /** @param to null for a change of its text */
    StepNotPossible(DraftState from, @Nullable DraftState to) {
        super("A draft that is " + from + (to == null ? " can't be changed" : " can't become " + to));
        this.from = from;
    }

    public DraftState from() {
        return from;
    }
}
