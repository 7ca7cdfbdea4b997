package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.QueryCount;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class QueueTests {

    private static final Actor ORGANISER = Actor.of(UUID.randomUUID(), Set.of());
    private static final Actor COORDINATOR = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));

    /** An edition of its own: other tests leave cases too. */
    private static final CaseFilter HERE = new CaseFilter(2099, null, null, CaseState.OPEN, null);

    @Autowired
    private Moderation moderation;

    @Autowired
    private Notices notices;

    @Autowired
    private Queue queue;

    @Autowired
    private SignIns people;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient database;

    private Actor moderator = ORGANISER;

    @BeforeEach
    void cast() {
        given.edition();
        moderator = people.as("queue-" + UUID.randomUUID() + "@days.example", Role.MODERATOR)
                .actor();
    }

    @Test
    void oldestComesFirst() {
        CaseId young = submitted("young", Cast.PORTO.id(), 1);
        CaseId old = submitted("old", Cast.NITEROI.id(), 9);

        assertThat(queue.cases(moderator, HERE, 1)).extracting(Case::id).containsExactly(old, young);
        assertThat(queue.count(moderator, HERE)).isEqualTo(2);
    }

    @Test
    void filtersByHostAndCauseAndState() {
        CaseId porto = submitted("a", Cast.PORTO.id(), 1);
        submitted("b", Cast.NITEROI.id(), 2);

        assertThat(queue.cases(moderator, new CaseFilter(2099, null, null, null, Cast.PORTO.id()), 1))
                .extracting(Case::id)
                .containsExactly(porto);
        assertThat(queue.cases(moderator, new CaseFilter(2099, null, Cause.APPEAL, null, null), 1))
                .isEmpty();
        assertThat(queue.cases(moderator, new CaseFilter(2099, "other", null, null, null), 1))
                .isEmpty();
    }

    @Test
    void nextInTheFilterSkipsWhatSomebodyElseHasToDecide() {
        given.mandate(java.util.Objects.requireNonNull(moderator.account()), Cast.OPEN_LAB.id(), Capacity.EDITOR);
        CaseId first = submitted("first", Cast.PORTO.id(), 9);
        submitted("own", Cast.OPEN_LAB.id(), 8);
        CaseId third = submitted("third", Cast.PORTO.id(), 7);

        Case before = moderation.find(first).orElseThrow();
        assertThat(queue.next(moderator, HERE, before))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo(third));
        Case last = moderation.find(third).orElseThrow();
        assertThat(queue.next(moderator, HERE, last))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo(first));
    }

    @Test
    void reportsOfHarassmentAreSeenByCoordinatorsAlone() {
        String key = "harassed-" + UUID.randomUUID();
        String word = notices.send(
                new Notice("/2031/things/" + key, NoticeReason.HARASSMENT, "He shouted.", null, null, "en"));
        Case report = notices.byReference(word).orElseThrow();
        var notice = new CaseFilter(null, null, Cause.NOTICE, CaseState.OPEN, null);

        assertThat(all(moderator, notice)).doesNotContain(report.id());
        assertThat(all(COORDINATOR, notice)).contains(report.id());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> queue.see(moderator, report.id()));
        assertThat(queue.see(COORDINATOR, report.id()).one()).isEqualTo(report);
    }

    @Test
    void organisersSeeNoQueue() {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> queue.cases(ORGANISER, HERE, 1));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> queue.count(Actor.VISITOR, HERE));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> queue.see(ORGANISER, submitted("seen", Cast.PORTO.id(), 1)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> queue.see(moderator, new CaseId(UUID.randomUUID())));
    }

    @Test
    void listCostsOneQueryHoweverLongItIs() {
        submitted("one", Cast.PORTO.id(), 1);
        assertThat(QueryCount.of(() -> queue.cases(moderator, HERE, 1))).isEqualTo(1);
        submitted("two", Cast.PORTO.id(), 2);
        submitted("three", Cast.PORTO.id(), 3);
        assertThat(QueryCount.of(() -> queue.cases(moderator, HERE, 1))).isEqualTo(1);
    }

    private List<CaseId> all(Actor actor, CaseFilter filter) {
        return java.util.stream.IntStream.rangeClosed(1, 1 + (int) queue.count(actor, filter) / Queue.PAGE)
                .boxed()
                .flatMap(page -> queue.cases(actor, filter, page).stream())
                .map(Case::id)
                .toList();
    }

    private CaseId submitted(String key, OrganisationId host, int daysAgo) {
        var subject = new Subject("queued-of-the-tests", key + UUID.randomUUID(), host, 2099);
        CaseId id = moderation.open(ORGANISER, CaseOpening.submission(subject));
        database.sql(
                        "update moderation.case_file set waiting_since = waiting_since - ? * interval '1 day' where id = ?")
                .params(daysAgo, id.value())
                .update();
        return id;
    }
}
