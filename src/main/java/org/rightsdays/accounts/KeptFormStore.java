package org.rightsdays.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.accounts.KeptForms.Form;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of kept forms. */
@Component
class KeptFormStore {

    private final JdbcClient database;

    KeptFormStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, Form form, Instant now) {
        database.sql("""
                        insert into accounts.kept_form (id, account, path, multipart, fields, kept_at)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .param(id)
                .param(form.account())
                .params(form.path(), form.multipart(), Json.write(form.fields()), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Form> find(UUID id, Instant notBefore) {
        return database.sql("""
                        select account, path, multipart, fields from accounts.kept_form where id = ? and kept_at > ?
                        """)
                .params(id, notBefore.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Form(
                        row.getObject("account", UUID.class),
                        row.getString("path"),
                        row.getBoolean("multipart"),
                        fields(row.getString("fields"))))
                .optional();
    }

    void delete(UUID id) {
        database.sql("delete from accounts.kept_form where id = ?").param(id).update();
    }

    void forgetBefore(Instant time) {
        database.sql("delete from accounts.kept_form where kept_at < ?")
                .param(time.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, List<String>> fields(String json) {
        var fields = new LinkedHashMap<String, List<String>>();
        Json.readMap(json, String[].class).forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        return fields;
    }
}
