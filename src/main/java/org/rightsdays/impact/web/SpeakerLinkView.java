package org.rightsdays.impact.web;

/** The link for somebody who was quoted, shown once. */
public record SpeakerLinkView(String speaker, String link) {}
