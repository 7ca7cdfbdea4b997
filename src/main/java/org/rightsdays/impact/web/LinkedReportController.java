package org.rightsdays.impact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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

    /** A script keeps what is typed every few seconds. */
    private static final int MOST_KEPT = 1_800;

    private final ReportLinks links;
    private final Programme programme;
    private final LocalReportDesk reports;
    private final ExpiredLinks expired;
    private final RateLimits limits;

    LinkedReportController(
            ReportLinks links, Programme programme, LocalReportDesk reports, ExpiredLinks expired, RateLimits limits) {
        this.links = links;
        this.programme = programme;
        this.reports = reports;
        this.expired = expired;
        this.limits = limits;
    }

    @GetMapping("/{lang}/desk/local-report/{token:[\\w-]+}")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable String token) {
        return find(token)
                .map(contribution -> reports.show(desk, contribution, path(token), null))
                .orElseGet(() -> expired.answer(desk, token, Map.of()));
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
        var form = ReportForm.of(sent);
        Optional<Contribution> contribution = find(token);
        return contribution.isEmpty()
                ? expired.answer(desk, token, form.answers())
                : reports.take(
                        desk,
                        LocalReports.BY_LINK,
                        contribution.get(),
                        path(token),
                        form,
                        new LocalReportDesk.Files(photo, evidence));
    }

    /** By script, while somebody types. */
    @PostMapping("/{lang}/desk/local-report/{token:[\\w-]+}/draft")
    ResponseEntity<Map<String, Object>> keep(
            @PathVariable String token, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        limits.require("local-report-draft", request, MOST_KEPT, Duration.ofHours(1));
        return find(token)
                .map(contribution -> reports.keep(LocalReports.BY_LINK, contribution, ReportForm.of(sent)))
                .orElseThrow(() -> new ResponseStatusException(
                        links.findExpired(token).isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND));
    }

    private Optional<Contribution> find(String token) {
        return links.find(token).flatMap(programme::published);
    }

    private static String path(String token) {
        return "/desk/local-report/" + token;
    }
}
