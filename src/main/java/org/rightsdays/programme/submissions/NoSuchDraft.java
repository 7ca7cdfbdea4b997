package org.rightsdays.programme.submissions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such draft, or not any more. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchDraft extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchDraft() {
        super("No such draft", null, false, false);
    }
}
