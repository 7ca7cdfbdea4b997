package org.rightsdays.impact;

/** Whether somebody other than the reporter has checked a figure. */
public enum FigureStatus {
    PROVISIONAL,
    FINAL
}
