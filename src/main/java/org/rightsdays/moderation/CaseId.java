package org.rightsdays.moderation;

import java.util.UUID;

/** Key of a case; random, so that nobody can count cases or guess one. */
public record CaseId(UUID value) {

    static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
