package org.rightsdays.accounts;

import java.util.List;
import java.util.Map;
import org.rightsdays.privacy.Person;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class AccountsPersonalData implements PersonalData {

    private static final String[] FACTORS = {
        "totp.account",
        "totp.secret",
        "totp.confirmed_at",
        "recovery_code.account",
        "recovery_code.used_at",
        "passkey.credential_id",
        "passkey.account",
        "passkey.name",
        "passkey.credential",
        "passkey.created_at",
        "passkey.used_at",
        "passkey_challenge.account"
    };

    private final DataLinkStore links;

    AccountsPersonalData(DataLinkStore links) {
        this.links = links;
    }

    @Override
    public Map<String, String> rowsOfPerson() {
        String own = "account = :account";
        return Map.ofEntries(
                Map.entry("account", "id = :account"),
                Map.entry("session", own),
                Map.entry("sign_in_link", own),
                Map.entry("totp", own),
                Map.entry("recovery_code", own),
                Map.entry("passkey", own),
                Map.entry("passkey_challenge", own),
                Map.entry("kept_form", own),
                Map.entry("data_link", "address = :address"));
    }

    @Override
    public List<String> namesOfPerson() {
        return List.of("account.name");
    }

    /** The account itself has gone before, with everything that hangs on it. */
    @Override
    public void erase(Person person) {
        links.deleteTo(person.address());
    }

    @Override
    public String module() {
        return "accounts";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                entry(
                        "account",
                        Retention.WHILE_ACCOUNT,
                        "account.id",
                        "account.address",
                        "account.name",
                        "account.language",
                        "account.roles",
                        "account.disabled",
                        "account.created_at"),
                entry(
                        "sessions",
                        Retention.THIRTY_DAYS,
                        "session.account",
                        "session.browser",
                        "session.system",
                        "session.started_at",
                        "session.seen_at",
                        "session.second_factor_at",
                        "sign_in_link.account",
                        "sign_in_link.path_after",
                        "sign_in_link.used_at"),
                entry("factors", Retention.WHILE_ACCOUNT, FACTORS),
                entry("forms", Retention.ONE_DAY, "kept_form.account", "kept_form.fields"),
                new Entry(
                        "requests",
                        List.of("data_link.address"),
                        Subjects.VISITORS,
                        LegalBasis.LEGAL_OBLIGATION,
                        Retention.ONE_DAY,
                        false,
                        OnRequest.DELETED));
    }

    private static Entry entry(String key, Retention retention, String... columns) {
        return new Entry(
                key,
                List.of(columns),
                Subjects.ORGANISERS,
                LegalBasis.PUBLIC_TASK,
                retention,
                false,
                OnRequest.DELETED);
    }

    @Override
    public List<String> notPersonal() {
        return List.of(
                "sign_in_link.token_hash",
                "sign_in_link.expires_at",
                "session.id",
                "session.token_hash",
                "totp.last_step",
                "totp.key_id",
                "recovery_code.code_hash",
                "passkey.signatures",
                "passkey_challenge.id",
                "passkey_challenge.challenge",
                "passkey_challenge.expires_at",
                "openid_request.state_hash",
                "openid_request.provider",
                "openid_request.nonce",
                "openid_request.verifier",
                "openid_request.language",
                "openid_request.path_after",
                "openid_request.expires_at",
                "data_link.token_hash",
                "data_link.opened",
                "data_link.expires_at",
                "kept_form.id",
                "kept_form.path",
                "kept_form.multipart",
                "kept_form.kept_at");
    }
}
