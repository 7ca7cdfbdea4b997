package org.rightsdays.impact;

/** What is counted, so that a number never stands alone. */
public enum Unit {
    PEOPLE,
    PARTICIPATIONS,
    PANELS,
    TALKS,
    PUBLICATIONS,
    PROCLAMATIONS,
    PROJECTS,
    ORGANISATIONS,
    DISPLAYS,
    ACTIONS,
    VIEWS,
    POSTS,
    OTHER
}
