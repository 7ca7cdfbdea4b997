package org.rightsdays.editions;

/** Key of an edition: the year of its days. There is one edition a year. */
public record EditionId(int year) implements Comparable<EditionId> {

    @Override
    public int compareTo(EditionId other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
