package org.eclipse.jetty.client.api;

/** Named by a class of the HTML checker that fetches pages; without it that class can't be loaded. */
public interface Response {

    /** Told when an answer is complete. */
    interface CompleteListener {}
}
