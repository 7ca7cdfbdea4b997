package org.rightsdays.impact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.rightsdays.impact.reports.LinkRenewal;
import org.rightsdays.impact.reports.ReportLinks;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.web.RateLimits;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Links that are too old: what was typed is shown, and the host's contacts can be sent a new one. */
@RestController
class ExpiredLinks {

    private static final int MOST_RENEWALS = 5;

    private final ReportLinks links;
    private final LinkRenewal renewal;
    private final Programme programme;
    private final LocalReportViews views;
    private final RateLimits limits;
    private final DeskPages pages;

    ExpiredLinks(
            ReportLinks links,
            LinkRenewal renewal,
            Programme programme,
            LocalReportViews views,
            RateLimits limits,
            DeskPages pages) {
        this.links = links;
        this.renewal = renewal;
        this.programme = programme;
        this.views = views;
        this.limits = limits;
        this.pages = pages;
    }

    /** Says that a link is too old, and gives back what came with it; not found where there never was such a link. */
    ResponseEntity<byte[]> answer(Desk desk, String token, Map<String, String> typed) {
        Contribution contribution = contribution(token);
        var page = desk.page(desk.words().say("impact.report.expired.title")).withSheet("css/figures.css");
        return pages.write(
                HttpStatus.GONE,
                "impact/expiredLink.jte",
                page,
                views.expired(desk, contribution, path(token) + "/renew", typed));
    }

    @PostMapping("/{lang}/desk/local-report/{token:[\\w-]+}/renew")
    ResponseEntity<byte[]> renew(Desk desk, @PathVariable String token, HttpServletRequest request) {
        Contribution contribution = contribution(token);
        limits.require("report-link", request, MOST_RENEWALS, Duration.ofHours(1));
        if (limits.allows("report-link", contribution.id().toString(), 1, Duration.ofHours(1))) {
            renewal.send(contribution);
        }
        return pages.seeOther(desk, path(token), "impact.done.renewed");
    }

    private Contribution contribution(String token) {
        return links.findExpired(token)
                .flatMap(programme::published)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String path(String token) {
        return "/desk/local-report/" + token;
    }
}
