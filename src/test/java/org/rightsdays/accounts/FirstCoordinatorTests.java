package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A site without coordinator gets one by a link, and only one. */
@StoreTest
class FirstCoordinatorTests {

    private static final EmailAddress HER = new EmailAddress("first@coordinator.example");

    @Autowired
    private FirstCoordinator first;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInLinks links;

    @Autowired
    private JdbcClient database;

    @Test
    void firstLinkMakesACoordinatorOnce() {
        database.sql("update accounts.account set roles = '{}'").update();
        String token = token();

        assertThat(links.use(token)).as("It signs nobody in").isEmpty();
        assertThat(first.isGood(token)).isTrue();
        Account account = first.become(token, HER, "pt").orElseThrow();

        assertThat(account.roles()).containsExactly(Role.COORDINATOR);
        assertThat(account.language()).isEqualTo("pt");
        assertThat(first.become(token, new EmailAddress("late@coordinator.example"), "en"))
                .isEmpty();
        assertThat(first.link()).isEmpty();
    }

    @Test
    void linkEndsWhenSomebodyElseBecameCoordinator() {
        database.sql("update accounts.account set roles = '{}'").update();
        String token = token();
        accounts.invite(Actor.OPERATOR, HER, "en", Set.of(Role.COORDINATOR));
        assertThat(first.isGood(token)).isFalse();
        assertThat(first.become(token, new EmailAddress("late@coordinator.example"), "en"))
                .isEmpty();
    }

    @Test
    void rolesAreAddedToAnAddressThatIsKnown() {
        Account before = accounts.invite(Actor.OPERATOR, HER, "fi", Set.of());
        Account after = accounts.invite(Actor.OPERATOR, HER, "en", Set.of(Role.MODERATOR));
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.language()).isEqualTo("fi");
        assertThat(accounts.invite(Actor.OPERATOR, HER, "en", Set.of(Role.COORDINATOR))
                        .roles())
                .containsExactlyInAnyOrder(Role.MODERATOR, Role.COORDINATOR);
    }

    private String token() {
        String path = first.link().orElseThrow().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
