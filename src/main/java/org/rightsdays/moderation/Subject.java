package org.rightsdays.moderation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;

/**
 * What a case is about, in values that say nothing to this module.
 *
 * @param kind whose {@link ModeratedContent#kind} describes it, such as {@code contribution}
 * @param key the key within that kind; stable for the life of the record
 * @param host the organisation that answers for it, which decides who may not judge it alone; null where there is none
 * @param edition the year of its edition; null for what belongs to none
 */
public record Subject(
        String kind,
        String key,
        @Nullable OrganisationId host,
        @Nullable Integer edition) {

    /** The kind of a city or partner whose conduct is looked at. */
    public static final String ORGANISATION = "organisation";

    /** The kind of an account whose conduct is looked at. */
    public static final String ACCOUNT = "account";

    public static Subject conductOf(OrganisationId organisation) {
        return new Subject(ORGANISATION, organisation.slug(), organisation, null);
    }

    /** @param actsFor an organisation that the account acts for; null for none */
    public static Subject conductOf(UUID account, @Nullable OrganisationId actsFor) {
        return new Subject(ACCOUNT, account.toString(), actsFor, null);
    }

    /** Whether it is about how somebody behaves, and not about something that is published. */
    public boolean isConduct() {
        return kind.equals(ORGANISATION) || kind.equals(ACCOUNT);
    }

    /** As the history names it. */
    @Override
    public String toString() {
        return kind + " " + key;
    }
}
