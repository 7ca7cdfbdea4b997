package org.rightsdays.coalition;

import java.time.Instant;
import java.util.UUID;

/** That somebody may act for an organisation, from then on until it is taken away. */
public record Mandate(OrganisationId organisation, UUID account, Capacity capacity, Instant since) {}
