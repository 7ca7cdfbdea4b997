package org.rightsdays.exchange.handover;

import org.rightsdays.impact.Ledger;
import org.rightsdays.impact.Reviews;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.reports.Completeness;
import org.rightsdays.impact.reports.EvidenceFiles;
import org.rightsdays.impact.reports.ReportArchive;
import org.rightsdays.impact.social.SocialFigures;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.Passages;
import org.springframework.stereotype.Component;

/** The modules that keep what is told after the days, each by its face. */
@Component
public record HandoverFaces(
        Ledger ledger,
        Statements statements,
        ReportArchive reports,
        EvidenceFiles evidence,
        SocialFigures social,
        Completeness completeness,
        Reviews reviews,
        FinalReports snapshots,
        Passages passages) {}
