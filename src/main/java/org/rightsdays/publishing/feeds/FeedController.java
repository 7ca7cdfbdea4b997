package org.rightsdays.publishing.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.programme.Programme;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The programme for feed readers, spreadsheets and programs, by the filters of the programme page. */
@PublicPage
@RestController
class FeedController {

    static final int ATOM_PAGE = 50;
    static final int JSON_PAGE = 100;

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Programme programme;
    private final Coalition coalition;

    FeedController(Programme programme, Coalition coalition) {
        this.programme = programme;
        this.coalition = coalition;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/programme.atom")
    ResponseEntity<byte[]> atom(Visit visit, HttpServletRequest request) {
        return answer(ATOM, AtomFeed.of(read(visit, request, Addresses.Feed.ATOM, ATOM_PAGE)));
    }

    @GetMapping("/{lang}/{year:\\d{4}}/programme.json")
    ResponseEntity<byte[]> json(Visit visit, HttpServletRequest request) {
        return answer(MediaType.APPLICATION_JSON, JsonFeed.of(read(visit, request, Addresses.Feed.JSON, JSON_PAGE)));
    }

    @GetMapping("/{lang}/{year:\\d{4}}/programme.csv")
    void csv(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=utf-8;header=present");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"programme-" + visit.edition().id() + ".csv\"");
        CsvFeed.write(programme, visit, ProgrammeQuery.read(request.getParameterMap()), response.getOutputStream());
    }

    private Feed read(Visit visit, HttpServletRequest request, Addresses.Feed form, int size) {
        return Feed.read(programme, coalition, visit, ProgrammeQuery.read(request.getParameterMap()), form, size);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(body);
    }
}
