package org.rightsdays.platform.storage;

import org.jspecify.annotations.Nullable;

/**
 * The embedded database cannot run until a person does something. The message says in whole sentences what happened,
 * what was kept, and what to do.
 */
public class DatabaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseProblem(String message) {
        super(message);
    }

    DatabaseProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
