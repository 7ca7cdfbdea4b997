package org.rightsdays.platform.web;

/**
 * What a page is true for.
 *
 * @param version of the content, read before the page was rendered
 * @param day in UTC, since 1970
 */
record Validity(long version, long day) {

    boolean is(long otherVersion, long otherDay) {
        return version == otherVersion && day == otherDay;
    }
}
