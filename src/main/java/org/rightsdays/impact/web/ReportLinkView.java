package org.rightsdays.impact.web;

import org.rightsdays.platform.i18n.LocalizedText;

/** A link that was just made, shown once. */
public record ReportLinkView(LocalizedText.Shown title, String link) {}
