package org.rightsdays.impact.reports;

import java.util.List;
import org.rightsdays.programme.Contribution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the contacts of a host a new link in place of one that is too old: only they may say who gets it. */
@Component
public class LinkRenewal {

    private final ReportMails mails;

    LinkRenewal(ReportMails mails) {
        this.mails = mails;
    }

    @Transactional
    public void send(Contribution contribution) {
        mails.askHost(contribution.host(), List.of(contribution));
    }
}
