package org.rightsdays.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of accounts. */
@Component
class AccountStore {

    private static final String COLUMNS = "select id, address, name, language, roles, disabled from accounts.account ";

    private final JdbcClient database;
    private final Clock clock;

    AccountStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Account> find(UUID id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> find(EmailAddress address) {
        return database.sql(COLUMNS + "where address = ?")
                .param(address.value())
                .query(AccountStore::account)
                .optional();
    }

    /** The row stays as it is until the transaction ends. */
    Optional<Account> lock(EmailAddress address) {
        return database.sql(COLUMNS + "where address = ? for update")
                .param(address.value())
                .query(AccountStore::account)
                .optional();
    }

    List<Account> withRole(Role role) {
        return database.sql(COLUMNS + "where roles @> array[?]::text[] order by address")
                .param(role.name())
                .query(AccountStore::account)
                .list();
    }

    List<Account> withAnyRole() {
        return database.sql(COLUMNS + "where cardinality(roles) > 0 order by address")
                .query(AccountStore::account)
                .list();
    }

    /** Whether the row is new; false where the address was there already. */
    boolean insert(Account account) {
        return database.sql("""
                        insert into accounts.account (id, address, name, language, roles, disabled, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (address) do nothing
                        """)
                        .params(account.id(), account.address().value())
                        .param(account.name())
                        .params(
                                account.language(),
                                names(account.roles()),
                                account.disabled(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void update(Account account) {
        database.sql("""
                        update accounts.account set address = ?, name = ?, language = ?, roles = ?, disabled = ?
                        where id = ?
                        """)
                .param(account.address().value())
                .param(account.name())
                .params(account.language(), names(account.roles()), account.disabled(), account.id())
                .update();
    }

    void delete(UUID id) {
        database.sql("delete from accounts.account where id = ?").param(id).update();
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("address")),
                row.getString("name"),
                row.getString("language"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                row.getBoolean("disabled"));
    }
}
