package org.rightsdays.coalition;

import java.util.Set;
import java.util.UUID;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who act for an organisation: invited and taken out by it, and told of it by mail. */
@Component
public class People {

    private final Coalition coalition;
    private final Mandates mandates;
    private final Accounts accounts;
    private final CoalitionMails mails;
    private final Suspensions suspensions;

    People(Coalition coalition, Mandates mandates, Accounts accounts, CoalitionMails mails, Suspensions suspensions) {
        this.coalition = coalition;
        this.mandates = mandates;
        this.accounts = accounts;
        this.mails = mails;
        this.suspensions = suspensions;
    }

    /**
     * Lets whoever reads mail at an address act for the organisation; with an account or without, the answer is the same.
     *
     * @param language of the mail where the address has no account yet
     * @throws Suspended while a suspension lasts
     */
    @Transactional
    public void invite(Actor actor, OrganisationId id, EmailAddress address, String language, Capacity capacity) {
        Organisation organisation = organisation(id);
        if (!mandates.mayName(actor, id, capacity)) {
            throw new Forbidden("only contacts and coordinators give such a mandate");
        }
        suspensions.requireFree(actor, id);
        Account account = accounts.invite(actor, address, language, Set.of());
        mandates.give(actor, id, account.id(), capacity);
        mails.tellMandate(account, organisation, capacity);
    }

    /**
     * Takes somebody out, at once; one's own mandate always, unless nobody would be left who decides.
     *
     * @throws Suspended while a suspension lasts and somebody else is to be taken out
     */
    @Transactional
    public void takeOut(Actor actor, OrganisationId id, UUID account) {
        Organisation organisation = organisation(id);
        boolean had =
                mandates.of(id).stream().anyMatch(mandate -> mandate.account().equals(account));
        if (!actor.isAccount(account)) {
            suspensions.requireFree(actor, id);
        }
        mandates.end(actor, id, account);
        if (had && !actor.isAccount(account)) {
            accounts.find(account).ifPresent(person -> mails.tellMandateEnded(person, organisation));
        }
    }

    private Organisation organisation(OrganisationId id) {
        return coalition.find(id).orElseThrow(() -> new Forbidden("there is no such organisation"));
    }
}
