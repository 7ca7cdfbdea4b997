package org.rightsdays.coalition;

/** Key of an organisation for all editions, as in its address: lower-case letters, digits and hyphens. */
public record OrganisationId(String slug) implements Comparable<OrganisationId> {

    @Override
    public int compareTo(OrganisationId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
