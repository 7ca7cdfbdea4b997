package org.rightsdays.accounts;

import java.time.Instant;
import java.util.Set;
import org.rightsdays.privacy.TimeLimited;
import org.springframework.stereotype.Component;

/** What belongs to accounts for a while: links, sessions, questions to passkeys, forms that came late. */
@Component
class AccountTimeLimits implements TimeLimited {

    private final SignInLinkStore links;
    private final SessionStore sessions;
    private final PasskeyStore passkeys;
    private final KeptFormStore forms;
    private final DataLinkStore dataLinks;

    AccountTimeLimits(
            SignInLinkStore links,
            SessionStore sessions,
            PasskeyStore passkeys,
            KeptFormStore forms,
            DataLinkStore dataLinks) {
        this.links = links;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.forms = forms;
        this.dataLinks = dataLinks;
    }

    @Override
    public Set<String> limitedTables() {
        return Set.of(
                "accounts.sign_in_link",
                "accounts.session",
                "accounts.passkey_challenge",
                "accounts.kept_form",
                "accounts.data_link");
    }

    @Override
    public void forget(Instant now) {
        links.forgetBefore(now.minus(SignInLinks.REMEMBERED));
        sessions.forgetStartedBefore(now.minus(Session.LONGEST));
        passkeys.forgetChallengesBefore(now);
        forms.forgetBefore(now.minus(KeptForms.KEPT));
        dataLinks.forgetBefore(now.minus(DataLinks.REMEMBERED));
    }
}
