package org.rightsdays.impact.reports;

import java.time.Instant;
import org.rightsdays.editions.Editions;
import org.rightsdays.programme.Programme;
import org.rightsdays.testing.SettableClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the mails go out that are due at a moment of the future. */
@Component
public class AskedOn {

    private final Editions editions;
    private final Programme programme;
    private final LocalReportStore reports;
    private final AskingStore asked;
    private final ReportMails mails;

    AskedOn(Editions editions, Programme programme, LocalReportStore reports, AskingStore asked, ReportMails mails) {
        this.editions = editions;
        this.programme = programme;
        this.reports = reports;
        this.asked = asked;
        this.mails = mails;
    }

    @Transactional
    public void at(Instant moment) {
        new AskingForReports(editions, programme, reports, asked, mails, new SettableClock(moment)).ask();
    }
}
