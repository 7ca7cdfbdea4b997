package org.rightsdays.programme;

import org.rightsdays.coalition.OrganisationId;

/**
 * A contribution in a list that has not been read yet.
 *
 * @param number its number in the database
 * @param changedIn the content version that changed it last; negative inside a transaction that is changing the
 *     content: what is made of it then must not be kept
 */
public record Listed(ContributionId id, int number, long changedIn, OrganisationId host) {}
