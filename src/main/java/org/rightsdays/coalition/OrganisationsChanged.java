package org.rightsdays.coalition;

import java.util.Set;

/** Organisations were created or changed. Told within the transaction of the change, before it is committed. */
public record OrganisationsChanged(Set<OrganisationId> organisations) {}
