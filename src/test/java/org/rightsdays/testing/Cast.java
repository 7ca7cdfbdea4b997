package org.rightsdays.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.Organisation.Kind;
import org.rightsdays.coalition.Organisation.Membership;
import org.rightsdays.coalition.Organisation.Position;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Edition.Convenor;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Period;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;

/** The small cast of the tests: two cities, a partner, and an edition in a year of its own. */
public final class Cast {

    public static final Actor TESTER = new Actor("test");

    public static final LocalDate FIRST_DAY = LocalDate.of(2031, 12, 10);
    public static final LocalDate LAST_DAY = LocalDate.of(2031, 12, 11);

    public static final Organisation PORTO = new Organisation(
            new OrganisationId("porto-of-the-tests"),
            Kind.CITY,
            LocalizedText.of("pt", "Porto"),
            "PT",
            new Position(41.1496, -8.611),
            ZoneId.of("Europe/Lisbon"),
            null,
            null,
            null,
            Membership.MEMBER,
            null);

    public static final Organisation NITEROI = new Organisation(
            new OrganisationId("niteroi-of-the-tests"),
            Kind.CITY,
            LocalizedText.of("pt", "Niterói"),
            "BR",
            new Position(-22.8832, -43.1034),
            ZoneId.of("America/Sao_Paulo"),
            null,
            null,
            null,
            Membership.NOT_STATED,
            null);

    public static final Organisation OPEN_LAB = new Organisation(
            new OrganisationId("open-lab-of-the-tests"),
            Kind.PARTNER,
            LocalizedText.of("en", "Open Lab of the Tests"),
            null,
            null,
            null,
            null,
            null,
            null,
            Membership.NOT_STATED,
            null);

    /** An edition in a year that no sample uses. */
    public static final Edition EDITION = edition(2031);

    private Cast() {}

    /** Another edition like {@link #EDITION}, with the same two days of another year. */
    public static Edition edition(int year) {
        return edition(year, Map.of());
    }

    /** The same with named periods that figures are measured in. */
    public static Edition edition(int year, Map<String, Period> periods) {
        return new Edition(
                new EditionId(year),
                year - 2023,
                LocalizedText.of("en", "International Digital Rights Days"),
                "IDRD",
                LocalizedText.of("en", "Digital Rights are Human Rights"),
                new Period(FIRST_DAY.withYear(year), LAST_DAY.withYear(year)),
                new Convenor("Cities Coalition for Digital Rights", "CC4DR"),
                List.of(PORTO.id()),
                List.of(),
                Map.of(),
                periods,
                null,
                null,
                null,
                false);
    }

    /** Porto coordinates and hosts, Niterói hosts, the lab is a partner. */
    public static List<TakingPart> takingPart(EditionId edition) {
        return List.of(
                new TakingPart(edition, PORTO.id(), Set.of(Role.COORDINATOR, Role.HOST)),
                new TakingPart(edition, NITEROI.id(), Set.of(Role.HOST)),
                new TakingPart(edition, OPEN_LAB.id(), Set.of(Role.PARTNER)));
    }
}
