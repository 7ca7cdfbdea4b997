package org.rightsdays.exchange;

import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.Format;

/**
 * For whom and for when something is brought.
 *
 * @param language of texts that name none
 * @param format of events whose source calls them nothing that has a name here; null to leave it open
 */
public record DeskTarget(
        OrganisationId owner,
        EditionId edition,
        String language,
        @Nullable Format format) {}
