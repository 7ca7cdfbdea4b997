package org.rightsdays.programme.submissions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.programme.submissions.CoHosts.Agreement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked to be a co-host, and what they answered. */
@Component
class CoHostStore {

    private final JdbcClient database;

    CoHostStore(JdbcClient database) {
        this.database = database;
    }

    /** Asks those who were not asked before; forgets those who are not named any more. */
    List<OrganisationId> ask(DraftId draft, Collection<OrganisationId> named, Agreement state, Instant now) {
        database.sql("delete from programme.co_host where draft = ? and organisation <> all(?)")
                .params(draft.value(), DraftStore.slugs(named))
                .update();
        return named.isEmpty()
                ? List.of()
                : database.sql("""
                        insert into programme.co_host (draft, organisation, state, asked)
                        select ?, organisation, ?, ? from unnest(?) as organisation
                        on conflict do nothing returning organisation
                        """)
                        .param(draft.value())
                        .param(state.name())
                        .param(DraftStore.at(now))
                        .param(DraftStore.slugs(named))
                        .query((row, i) -> new OrganisationId(row.getString(1)))
                        .list();
    }

    boolean answer(DraftId draft, OrganisationId organisation, Agreement answer, Instant now) {
        return database.sql("update programme.co_host set state = ?, answered = ? where draft = ? and organisation = ?")
                        .params(answer.name(), now.atOffset(ZoneOffset.UTC), draft.value(), organisation.slug())
                        .update()
                == 1;
    }

    Set<OrganisationId> agreed(DraftId draft) {
        return database
                .sql("select organisation from programme.co_host where draft = ? and state = 'AGREED'")
                .param(draft.value())
                .query((row, i) -> new OrganisationId(row.getString(1)))
                .stream()
                .collect(Collectors.toSet());
    }

    Optional<Agreement> stateOf(DraftId draft, OrganisationId organisation) {
        return database.sql("select state from programme.co_host where draft = ? and organisation = ?")
                .params(draft.value(), organisation.slug())
                .query((row, i) -> Agreement.valueOf(row.getString(1)))
                .optional();
    }

    /** What waits for an answer of these organisations, oldest first. */
    List<CoHosts.Request> waiting(Collection<OrganisationId> organisations) {
        return database.sql("""
                        select draft, organisation, asked from programme.co_host
                        where organisation = any(?) and state = 'ASKED' order by asked, draft
                        """)
                .param(DraftStore.slugs(organisations))
                .query((row, i) -> new CoHosts.Request(
                        new DraftId(row.getObject("draft", UUID.class)),
                        new OrganisationId(row.getString("organisation")),
                        row.getObject("asked", java.time.OffsetDateTime.class).toInstant()))
                .list();
    }
}
