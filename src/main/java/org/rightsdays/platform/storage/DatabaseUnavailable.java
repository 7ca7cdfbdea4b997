package org.rightsdays.platform.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** The database does not answer at the moment. Nothing is wrong with the request; the same one may succeed soon. */
public class DatabaseUnavailable extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1;

    DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether this is, at bottom, a database that cannot be reached: refused, cut off, shutting down or full. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailable
                    || cause instanceof SQLException trouble && isUnavailable(trouble.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Class 08: connection; 57P: operator intervention; 53: out of disk, memory or connections. */
    private static boolean isUnavailable(@Nullable String sqlState) {
        return sqlState != null
                && (sqlState.startsWith("08") || sqlState.startsWith("57P") || sqlState.startsWith("53"));
    }
}
