package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.exchange.ImportProgress;
import org.rightsdays.exchange.ImportRequest;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever reads what was printed about 2024 follows each number to who printed it, where, and what the records say. */
@SpringTest
class ClaimFiguresTests {

    @Autowired
    private Exchange exchange;

    @Autowired
    private SignIns signIns;

    @Test
    void eachNumberOnThePageOfDiscrepanciesLeadsHome() {
        exchange.importEdition(
                Cast.TESTER, new ImportRequest(Path.of("samples", "2024"), false, null), ImportProgress.NONE);
        Document page = get("/en/2024/report/discrepancies");

        List<Element> printed = page.select("ul.printed li");
        assertThat(printed).hasSize(24).allMatch(one -> one.selectFirst("a[href*=/figures/claim.]") != null);
        assertThat(get("/en/2024/report/figures/claim.cities-introduction").text())
                .contains(
                        "more than 20 cities",
                        "Where it is printed Final Report, “introduction”, page 2",
                        "Unsupported");
        assertThat(get("/en/2024/report/figures/claim.contributions-announced").text())
                .contains("20+ events", "Announcement", "Unsupported");
        assertThat(get("/uk/2024/report/figures/claim.attendees").text()).contains("+2 350");
    }

    private Document get(String path) {
        var answer = new Visitor(signIns.site()).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
