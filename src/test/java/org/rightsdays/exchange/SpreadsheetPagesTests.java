package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Bringing things to the desk as a browser without scripts does. */
@SpringTest
class SpreadsheetPagesTests {

    private static final int YEAR = 2047;
    private static final String PAGE = "/en/desk/spreadsheets";
    private static final String HEADER = "id,host,title,kinds,summary,mode,language\r\n";

    @Autowired
    private SignIns signIns;

    @Autowired
    private Given given;

    private SignedIn officer;
    private HttpServer other;
    private String calendar = "";

    @BeforeEach
    void officer() throws IOException {
        given.edition(Cast.edition(YEAR));
        officer = signIns.as("spreadsheets@porto.example");
        given.mandate(officer.account().id(), Cast.PORTO.id(), Capacity.CONTACT);
        other = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        other.createContext("/days.ics", exchange -> {
            byte[] content = calendar.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/calendar");
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        other.start();
    }

    @AfterEach
    void leave() {
        other.stop(0);
    }

    @Test
    void whatWasCheckedIsTakenWithoutBeingChosenAgain() {
        Document checked = bring(Map.of("do", "check"), "papers.csv", HEADER + row("pages-one") + row("pages-two"));

        assertThat(checked.select(".done").text()).contains("2 contributions can be taken");
        assertThat(checked.select(".draft-list li")).hasSize(2);
        Document batch = follow(send(fields(form(checked, "import")), null, ""));
        assertThat(batch.select(".draft-list li")).hasSize(2);

        Document again = bring(Map.of("do", "check"), "papers.csv", HEADER + row("pages-one") + row("pages-two"));
        assertThat(again.select(".draft-state").eachText()).containsOnly("Here already, unchanged");
        assertThat(again.text()).contains("There is nothing new to take");
        Element undo = Objects.requireNonNull(batch.selectFirst("form[action$=/undo]"));
        assertThat(follow(officer.post(undo.attr("action"), Map.of()))
                        .select("[role=status]")
                        .text())
                .contains("everything is as it was before");
    }

    @Test
    void threeErrorsAreNamedAndTheRestCanBeTaken() {
        String rows = row("pages-right")
                + row("Pages Wrong")
                + row("pages-host").replace("porto-of", "niteroi-of")
                + row("pages-kind").replace(",paper,", ",papre,");

        Document checked = bring(Map.of("do", "import"), "contributions.csv", HEADER + rows);

        assertThat(checked.select(".error-summary li").eachText())
                .hasSize(3)
                .anySatisfy(error -> assertThat(error).contains("row 3", "id", "Pages Wrong", "pages-wrong"))
                .anySatisfy(error -> assertThat(error).contains("row 4", "host", "porto-of-the-tests"))
                .anySatisfy(error -> assertThat(error).contains("row 5", "kinds", "papre", "paper"));
        assertThat(checked.text()).contains("Left out because something in them is wrong: 3");

        Document batch = follow(send(fields(form(checked, "right-ones")), null, ""));
        assertThat(batch.select(".draft-list a").eachText()).containsExactly("Title of pages-right");
    }

    @Test
    void calendarIsFetchedAndFollowedUntilItIsUndone() {
        calendar = calendar("14:00", "Privacy for all");
        Document checked =
                bring(Map.of("do", "check", "address", address("/days.ics"), "format", "workshop"), null, "");

        assertThat(checked.select(".draft-list li").text())
                .contains("Privacy for all", "Workshop", "14:00", "City Library", "New");

        Document batch = follow(send(fields(form(checked, "import")), null, ""));
        assertThat(batch.select(".draft-list a").eachText()).containsExactly("Privacy for all");

        calendar = calendar("15:30", "Privacy for all");
        Document later = bring(Map.of("do", "check", "address", address("/days.ics")), null, "");
        assertThat(later.select(".draft-list li").text()).contains("15:30", "Changes what is here");

        Document changed = follow(send(fields(form(later, "import")), null, ""));
        assertThat(changed.select(".draft-list a").attr("href"))
                .isEqualTo(batch.select(".draft-list a").attr("href"));
        Document draft = officer.page(changed.select(".draft-list a").attr("href"));
        assertThat(draft.select("input[value=15:30]")).hasSize(1);
    }

    @Test
    void addressThatLeadsInsideIsRefusedBesideItsField() {
        Document refused = bring(Map.of("do", "check", "address", "http://169.254.169.254/latest/"), null, "");

        assertThat(refused.select("#address-wrong").text()).contains("is not on the public internet");
        assertThat(refused.select("#address").val()).isEqualTo("http://169.254.169.254/latest/");
    }

    @Test
    void whatSomebodyElseCheckedCannotBeTaken() {
        Document checked = bring(Map.of("do", "check"), "contributions.csv", HEADER + row("pages-mine"));
        Map<String, String> mine = fields(form(checked, "import"));
        SignedIn colleague = signIns.as("colleague@porto.example");
        given.mandate(colleague.account().id(), Cast.PORTO.id(), Capacity.CONTACT);
        officer = colleague;
        mine.put("csrf", colleague.csrf());

        HttpResponse<String> answer = send(mine, null, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("is not kept any more");
    }

    @Test
    void exportsAreForWhoeverWritesForTheOrganisation() {
        String path = PAGE + "/export?edition=" + YEAR + "&organisation=";

        assertThat(officer.get(path + Cast.PORTO.id().slug()).statusCode()).isEqualTo(200);
        assertThat(officer.get(path + Cast.NITEROI.id().slug()).statusCode()).isEqualTo(403);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + other.getAddress().getPort() + path;
    }

    private static String calendar(String time, String title) {
        return """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:pages@porto.example
                SUMMARY:%s
                DESCRIPTION:Bring your questions.
                LOCATION:City Library
                DTSTART;TZID=Europe/Lisbon:%d1210T%s00
                END:VEVENT
                END:VCALENDAR
                """.formatted(title, YEAR, time.replace(":", ""));
    }

    private static String row(String id) {
        return "%s,%s,Title of %s,paper,A summary,online,en\r\n"
                .formatted(id, Cast.PORTO.id().slug(), id);
    }

    private static Element form(Document page, String todo) {
        Element form = Objects.requireNonNull(page.selectFirst("form:has(input[name=kept])"));
        assertThat(form.select("button[name=do][value=" + todo + "]")).hasSize(1);
        form.attr("data-do", todo);
        return form;
    }

    private static Map<String, String> fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("do", form.attr("data-do"));
        return fields;
    }

    private Document bring(Map<String, String> fields, @org.jspecify.annotations.Nullable String name, String content) {
        var all = new LinkedHashMap<>(fields);
        all.put("organisation", Cast.PORTO.id().slug());
        all.put("edition", Integer.toString(YEAR));
        all.put("language", "en");
        return Jsoup.parse(send(all, name, content).body(), signIns.site().toString());
    }

    private HttpResponse<String> send(
            Map<String, String> fields, @org.jspecify.annotations.Nullable String name, String content) {
        return officer.post(PAGE, fields, "file", name == null ? "" : name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Document follow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return officer.page(answer.headers().firstValue("Location").orElseThrow());
    }
}
