package org.rightsdays.impact.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.impact.Metric;

/** Each platform's file is known by its header, wherever it stands and in whatever language it is. */
class ExportsTests {

    private static final LocalDate CAPTURED = LocalDate.of(2031, 12, 20);

    @TempDir
    Path temporary;

    private final List<DayValue> values = new ArrayList<>();

    @Test
    void metaFilesAreReadInAnyOrderOfColumnsAndInUtf16() {
        read(PlatformFiles.text(temporary.resolve("f.csv"), """
                Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Is share,Post type,Languages,Custom labels,Funded content status,Data comment,Date,Views,Reach,Reactions/Comments/Shares,Reactions,Comments,Shares,Total clicks,Photo Clicks,Other Clicks,Link Clicks,Video Clicks,Negative feedback
                12345678901234567890,1,City,Days,"Text, with ""quotes""
                and lines",0,12/10/2031 09:30,,https://example.org,0,0,Photos,,,,,Lifetime,"1,500",900,30,20,6,4,55,1,2,3,4,0
                """));
        read(PlatformFiles.text(temporary.resolve("i.csv"), """
                Reach,Likes,Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Shares,Follows,Comments,Saves
                "15,000",12,1,2,city,City,Text,0,12/10/2031 10:00,https://example.org,Image,,Lifetime,20000,3,4,5,6
                """));
        read(PlatformFiles.bytes(
                temporary.resolve("o.csv"),
                "\uFEFFsep=,\n\"Facebook reach\"\n\"Date\",\"Primary\"\n\"2031-12-10T00:00:00\",\"120\"\n\"2031-12-11T00:00:00\",\"80\"\n\n\"Facebook link clicks\"\n\"Date\",\"Primary\"\n\"2031-12-10T00:00:00\",\"7\"\n"
                        .getBytes(StandardCharsets.UTF_16LE)));

        assertThat(of(ExportKind.FACEBOOK_POSTS, Metric.CONTENT_VIEWS)).containsExactly(1500L);
        assertThat(of(ExportKind.FACEBOOK_POSTS, Metric.CLICKS)).containsExactly(55L);
        assertThat(of(ExportKind.INSTAGRAM_POSTS, Metric.REACH)).containsExactly(15_000L);
        assertThat(of(ExportKind.META_OVERVIEW, Metric.REACH)).containsExactly(120L, 80L);
        assertThat(of(ExportKind.META_OVERVIEW, Metric.CLICKS)).containsExactly(7L);
    }

    @Test
    void filesOfXAreReadByAccountAndByPost() {
        read(PlatformFiles.text(temporary.resolve("a.csv"), """
                Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views
                "Wed, Dec 10, 2031",1000,10,20,1,2,5,1,3,4,6,2,0,0
                """));
        read(PlatformFiles.text(temporary.resolve("p.csv"), """
                Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks
                9007199254740993001,"Wed, Dec 10, 2031",Text,https://example.org,50,3,4,0,0,1,0,2,0,0,9,0,0
                """));

        assertThat(of(ExportKind.X_ACCOUNT, Metric.IMPRESSIONS)).containsExactly(1000L);
        assertThat(of(ExportKind.X_ACCOUNT, Metric.REPOSTS)).containsExactly(4L);
        assertThat(of(ExportKind.X_POSTS, Metric.CLICKS)).containsExactly(9L);
    }

    @Test
    void theTotalRowOfYouTubeIsNotAddedToItsParts() {
        read(PlatformFiles.zip(
                temporary.resolve("y.zip"),
                Map.of(
                        "Table data.csv", """
                        Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)
                        Total,,,,300,12.5,7,4000,3.1
                        abc,First,"Dec 1, 2031",60,200,8.5,5,3000,3
                        def,Second,"Dec 10, 2031",60,100,4,2,1000,4
                        """,
                        "Totals.csv", "Date,Views\n2031-12-01,300\n",
                        "Chart data.csv", "Date,Content,Video title,Video publish time,Duration,Views\n")));

        assertThat(of(ExportKind.YOUTUBE_VIDEOS, Metric.VIDEO_VIEWS)).containsExactly(200L, 100L);
        assertThat(of(ExportKind.YOUTUBE_VIDEOS, Metric.NEW_FOLLOWERS)).containsExactly(5L, 2L);
    }

    @Test
    void openPlatformsAreReadFromTheirOwnAnswers() {
        read(
                PlatformFiles.text(
                        temporary.resolve("m.json"),
                        "{\"id\":\"1\",\"username\":\"city\",\"followers_count\":321,\"following_count\":3,\"statuses_count\":99}"));
        read(
                PlatformFiles.text(
                        temporary.resolve("s.json"),
                        "[{\"created_at\":\"2031-12-10T09:00:00.000Z\",\"reblogs_count\":4,\"favourites_count\":9,\"replies_count\":1}]"));
        read(
                PlatformFiles.text(
                        temporary.resolve("mt.json"),
                        "{\"2031-12-10\":{\"nb_uniq_visitors\":40,\"nb_visits\":50,\"nb_actions\":120,\"nb_users\":0,\"bounce_count\":3,\"sum_visit_length\":9,\"max_actions\":8},\"2031-12-11\":[]}"));
        read(
                PlatformFiles.zip(
                        temporary.resolve("p.zip"),
                        Map.of(
                                "imported_visitors_20311201_20311231.csv",
                                        "\"date\",\"visitors\",\"pageviews\",\"bounces\",\"visits\",\"visit_duration\"\n\"2031-12-10\",11,30,2,14,500\n",
                                "imported_locations_20311201_20311231.csv",
                                        "\"date\",\"country\",\"region\",\"city\",\"visitors\",\"visits\",\"visit_duration\",\"bounces\",\"pageviews\"\n\"2031-12-10\",\"PT\",\"PT-13\",2735943,11,14,500,2,30\n")));

        assertThat(of(ExportKind.MASTODON_ACCOUNT, Metric.FOLLOWERS)).containsExactly(321L);
        assertThat(of(ExportKind.MASTODON_POSTS, Metric.REPOSTS)).containsExactly(4L);
        assertThat(of(ExportKind.MATOMO_VISITS, Metric.PAGE_VISITORS)).containsExactly(40L);
        assertThat(of(ExportKind.PLAUSIBLE_VISITORS, Metric.PAGE_VISITORS))
                .as("once")
                .containsExactly(11L);
    }

    @Test
    void unknownColumnsAreToldAndMissingOnesRefuseTheFile() {
        var summary = read(PlatformFiles.text(temporary.resolve("n.csv"), """
                Date,Sponsored followers,Organic followers,Total followers,Holographic followers
                11/04/2031,0,5,6,9
                """));
        assertThat(summary.unknownColumns()).containsExactly("Holographic followers");

        var refused = refused(PlatformFiles.text(temporary.resolve("x.csv"), """
                Date,Impressions (total),Clicks (total),Reactions (total)
                11/04/2031,1,2,3
                """));
        assertThat(refused.code()).isEqualTo("missing-column");
        assertThat(refused.arguments()).containsEntry("missing", "reposts (total)");
    }

    @Test
    void whatIsNoExportGetsAClearAnswer() throws IOException {
        assertThat(refused(PlatformFiles.text(temporary.resolve("a.csv"), "Name,Budget\nA,1\n"))
                        .arguments())
                .containsEntry("found", "Name, Budget");
        assertThat(refused(PlatformFiles.bytes(temporary.resolve("b"), new byte[0]))
                        .code())
                .isEqualTo("empty");
        assertThat(refused(PlatformFiles.text(temporary.resolve("c"), "%PDF-1.7 …"))
                        .code())
                .isEqualTo("pdf");
        assertThat(refused(PlatformFiles.bytes(
                                temporary.resolve("d"),
                                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4}))
                        .code())
                .isEqualTo("broken-workbook");
        assertThat(refused(PlatformFiles.text(temporary.resolve("e"), "PK\u0003\u0004 broken"))
                        .code())
                .isEqualTo("broken-zip");
        assertThat(refused(PlatformFiles.zip(temporary.resolve("f.zip"), Map.of("note.txt", "x")))
                        .code())
                .isEqualTo("zip-without-tables");
        assertThat(refused(PlatformFiles.bytes(
                                temporary.resolve("g.csv"), "Date;Réach".getBytes(StandardCharsets.ISO_8859_1)))
                        .code())
                .isEqualTo("encoding");
        assertThat(refused(PlatformFiles.text(temporary.resolve("h.json"), "{\"a\":"))
                        .code())
                .isEqualTo("broken-json");
        assertThat(refused(PlatformFiles.zip(temporary.resolve("bomb.zip"), Map.of("a.csv", "0".repeat(30 << 20))))
                        .code())
                .isEqualTo("zip-bomb");
    }

    @Test
    void daysAndNumbersAreNeverGuessed() {
        String header = "Date,Sponsored followers,Organic followers,Total followers\n";

        assertThat(refused(PlatformFiles.text(temporary.resolve("a.csv"), header + "31/11/2031,0,0,5\n"))
                        .arguments())
                .containsEntry("row", "2")
                .containsEntry("value", "31/11/2031");
        assertThat(refused(PlatformFiles.text(temporary.resolve("b.csv"), header + "11/04/2031,0,0,1.5\n"))
                        .code())
                .isEqualTo("number");
        assertThat(refused(PlatformFiles.text(temporary.resolve("c.csv"), header + "11/04/2031,0,0,15.500\n"))
                        .code())
                .isEqualTo("number");
    }

    private ExportSummary read(Path file) {
        try {
            return Exports.read(file, CAPTURED, values::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ExportRefused refused(Path file) {
        return catchThrowableOfType(ExportRefused.class, () -> Exports.read(file, CAPTURED, values::add));
    }

    private List<Long> of(ExportKind kind, Metric metric) {
        return values.stream()
                .filter(value -> value.kind() == kind && value.metric() == metric)
                .map(DayValue::value)
                .toList();
    }
}
