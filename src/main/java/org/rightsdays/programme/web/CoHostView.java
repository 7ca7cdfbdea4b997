package org.rightsdays.programme.web;

import org.rightsdays.programme.submissions.CoHosts.Agreement;

/** The question whether an organisation is shown as a co-host. */
public record CoHostView(
        String host, String title, String organisation, Agreement agreement, String preview, String path) {}
