package org.rightsdays.publishing.site;

/**
 * What an error page says.
 *
 * @param happened what happened, in one sentence
 * @param help what the reader can do now
 * @param search whether a search in the programme is offered
 */
public record ErrorView(int status, String happened, String help, boolean search) {}
