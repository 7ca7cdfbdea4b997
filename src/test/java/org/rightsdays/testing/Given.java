package org.rightsdays.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Mandate;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Editions;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds what a test needs around the {@link Cast}, through the same doors as the program itself. */
@Component
public class Given {

    private static final Actor COORDINATOR = new Actor("test", null, Set.of(Role.COORDINATOR));

    private final Coalition coalition;
    private final Editions editions;
    private final Programme programme;
    private final Mandates mandates;
    private final JdbcClient database;

    Given(Coalition coalition, Editions editions, Programme programme, Mandates mandates, JdbcClient database) {
        this.database = database;
        this.mandates = mandates;
        this.coalition = coalition;
        this.editions = editions;
        this.programme = programme;
    }

    /** The edition of the cast with its organisations and no contribution. */
    @Transactional
    public Edition edition() {
        return edition(Cast.EDITION);
    }

    /** An edition, which may be {@link Cast#edition another year}, with the organisations of the cast. */
    @Transactional
    public Edition edition(Edition edition) {
        coalition.save(Cast.TESTER, List.of(Cast.PORTO, Cast.NITEROI, Cast.OPEN_LAB));
        editions.save(Cast.TESTER, edition);
        editions.saveTakingPart(Cast.TESTER, Cast.takingPart(edition.id()));
        return edition;
    }

    /** The edition of the first contribution, and these contributions in it. */
    @Transactional
    public void contributions(Contribution... contributions) {
        edition(Cast.edition(contributions[0].id().edition().year()));
        programme.save(Cast.TESTER, contributions[0].id().edition(), Arrays.asList(contributions));
    }

    /** The edition of the cast without the drafts that other tests left; for a {@link StoreTest}, which leaves them be. */
    @Transactional
    public void editionWithoutDrafts() {
        edition();
        database.sql("delete from programme.draft where edition = ?")
                .param(Cast.EDITION.id().year())
                .update();
    }

    /** Lets an account act for an organisation. */
    @Transactional
    public Mandate mandate(UUID account, OrganisationId organisation, Capacity capacity) {
        return mandates.give(COORDINATOR, organisation, account, capacity);
    }

    /** An organisation of the cast under another name. */
    @Transactional
    public void renamed(Organisation was, LocalizedText name) {
        coalition.save(
                Cast.TESTER,
                List.of(new Organisation(
                        was.id(),
                        was.kind(),
                        name,
                        was.country(),
                        was.position(),
                        was.zone(),
                        was.website(),
                        was.logo(),
                        was.summary(),
                        was.membership(),
                        was.source())));
    }

    /** A published workshop of Porto in the edition of the cast, in person, with nothing else stated. */
    public static GivenContribution contribution(String slug) {
        return new GivenContribution(slug);
    }

    /** A session in Porto, at a local time or (null) for whole days. */
    public static Session session(LocalDate first, LocalDate last, @Nullable LocalTime start) {
        return new Session(
                first,
                last,
                start,
                start == null ? null : start.plusHours(1),
                Objects.requireNonNull(Cast.PORTO.zone()),
                null,
                null,
                null);
    }
}
