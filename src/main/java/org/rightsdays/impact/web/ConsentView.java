package org.rightsdays.impact.web;

import org.rightsdays.platform.i18n.LocalizedText;

/**
 * A statement, for whoever made it.
 *
 * @param statement null once the consent was taken back
 */
public record ConsentView(
        int year, String speaker, LocalizedText.@org.jspecify.annotations.Nullable Shown statement, String address) {}
