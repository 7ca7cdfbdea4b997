package org.rightsdays.impact.web;

import java.util.UUID;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.ContributionId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a consent back, as easily as it was given. */
@RestController
class ConsentController {

    private final LocalReports reports;
    private final Statements statements;
    private final DeskPages pages;

    ConsentController(LocalReports reports, Statements statements, DeskPages pages) {
        this.reports = reports;
        this.statements = statements;
        this.pages = pages;
    }

    @PostMapping("/{lang}/desk/reports/{year:\\d{4}}/{slug}/withdraw")
    ResponseEntity<byte[]> withdraw(
            Desk desk,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam(required = false) UUID statement) {
        var id = new ContributionId(new EditionId(year), slug);
        if (!reports.mayReport(desk.actor(), id)) {
            throw new Forbidden("Only the host reports on " + id);
        }
        statements.testimonials(id.edition()).stream()
                .filter(one -> one.contribution().equals(slug) && one.id().equals(statement))
                .forEach(one -> statements.withdraw(desk.actor(), id.edition(), one.id()));
        return pages.seeOther(desk, "/desk/reports/" + year + "/" + slug, "impact.done.withdrawn");
    }
}
