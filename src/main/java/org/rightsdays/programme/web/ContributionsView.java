package org.rightsdays.programme.web;

import java.util.List;

/** What one writes and has published. */
public record ContributionsView(List<DraftLine> drafts, List<EntryLine> published, boolean mayBegin) {

    /** @param state in words */
    public record DraftLine(
            String title,
            String language,
            String address,
            String state,
            String host,
            String edition,
            String saved,
            boolean changes) {}

    /** A published entry that no draft was made of yet. */
    public record EntryLine(String title, String language, String host, int year, String slug) {}
}
