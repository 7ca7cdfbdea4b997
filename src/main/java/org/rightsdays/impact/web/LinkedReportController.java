package org.rightsdays.impact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.ReportLinks;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.web.RateLimits;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A report by link: whoever has it can fill in this one report, without an account and without a cookie. */
@RestController
class LinkedReportController {

    private static final int MOST_POSTS = 120;

    private final ReportLinks links;
    private final Programme programme;
    private final LocalReportDesk reports;
    private final RateLimits limits;

    LinkedReportController(ReportLinks links, Programme programme, LocalReportDesk reports, RateLimits limits) {
        this.links = links;
        this.programme = programme;
        this.reports = reports;
        this.limits = limits;
    }

    @GetMapping("/{lang}/desk/local-report/{token:[\\w-]+}")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable String token) {
        return reports.show(desk, contribution(token), path(token), null);
    }

    @PostMapping("/{lang}/desk/local-report/{token:[\\w-]+}")
    ResponseEntity<byte[]> take(
            Desk desk,
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @RequestParam(required = false) @Nullable MultipartFile evidence,
            HttpServletRequest request)
            throws IOException {
        limits.require("local-report", request, MOST_POSTS, Duration.ofHours(1));
        return reports.take(
                desk,
                LocalReports.BY_LINK,
                contribution(token),
                path(token),
                ReportForm.of(sent),
                new LocalReportDesk.Files(photo, evidence));
    }

    private Contribution contribution(String token) {
        return links.find(token)
                .flatMap(programme::published)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String path(String token) {
        return "/desk/local-report/" + token;
    }
}
