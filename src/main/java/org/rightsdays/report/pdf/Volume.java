package org.rightsdays.report.pdf;

/**
 * One of the files that a long report is printed in.
 *
 * @param number 1 for the first
 * @param of how many there are
 */
public record Volume(int number, int of) {

    public static final Volume ONLY = new Volume(1, 1);

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isOnly() {
        return of == 1;
    }
}
