package org.rightsdays.publishing.site.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.chart.Bars;
import org.rightsdays.publishing.map.Pin;
import org.rightsdays.publishing.site.CityMap;
import org.rightsdays.publishing.site.MapView;
import org.rightsdays.report.tree.Block.Chart;
import org.rightsdays.report.tree.Block.MapBlock;
import org.rightsdays.report.tree.Chapter;
import org.rightsdays.report.tree.ClaimTable;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.Run;
import org.rightsdays.report.tree.Telling;
import org.rightsdays.report.tree.Text;

/**
 * A report in the words and addresses of one reader.
 *
 * @param snapshots how many of the edition are frozen
 * @param archived number of a snapshot that a later one has replaced, whose pages lead to each other; else null
 * @param draft whether it is what coordinators alone read, whose pages lead to each other
 */
public record ReportView(
        Telling telling,
        Addresses to,
        EditionId edition,
        int snapshots,
        @Nullable Integer archived,
        boolean draft) {

    public ReportView(Telling telling, Addresses to, EditionId edition, int snapshots) {
        this(telling, to, edition, snapshots, null, false);
    }

    static ReportView ofDraft(Telling telling, Addresses to, EditionId edition, int snapshots) {
        return new ReportView(telling, to, edition, snapshots, null, true);
    }

    public FinalReport report() {
        return telling.report();
    }

    public Words words() {
        return telling.words();
    }

    public List<Run> runs(Text text) {
        return telling.runs(text);
    }

    public String plain(Text text) {
        return telling.plain(text);
    }

    /** What a document prints, marked as the words of another language where it is. */
    public List<Run> printed(ClaimTable.Printed claim) {
        Shown printed = claim.shownTo(words());
        String language = printed.fallback() ? printed.language() : null;
        String direction = printed.fallback() ? printed.direction() : null;
        Map<String, String> said = Map.of("printed", printed.text(), "document", plain(claim.document()));
        return words().pieces("report-page.printed", said).stream()
                .map(piece -> "printed".equals(piece.argument())
                        ? new Run(piece.text(), language, direction, null, null, true)
                        : new Run(piece.text(), null, null, null, null, false))
                .toList();
    }

    public String number(String figure) {
        return telling.number(figure);
    }

    public ReportFigure figure(String id) {
        return report().figure(id);
    }

    public String address(String figure) {
        return draft ? to.draft(edition, "/figures/" + figure) : within(to.figure(edition, figure));
    }

    public String home() {
        return draft ? to.draft(edition, "") : within(to.report(edition));
    }

    public String city(String slug) {
        return draft ? to.draft(edition, "/cities/" + slug) : within(to.reportOfCity(edition, slug));
    }

    public String discrepancies() {
        return draft ? to.draft(edition, "/discrepancies") : within(to.discrepancies(edition));
    }

    /** A chart as a file; {@code ending} is svg or png. */
    public String chart(Chart chart, String ending) {
        return within(to.chart(edition, chart.key(), ending));
    }

    private String within(String address) {
        return archived == null ? address : address + "?snapshot=" + archived;
    }

    public String title(Chapter chapter) {
        return plain(chapter.title());
    }

    /** Whether it can still change, or which snapshot it is. */
    public String standing() {
        var standing = report().standing();
        return standing.isPreview()
                ? words().say("report-page.preview")
                : words().say(
                                "report-page.snapshot",
                                "number",
                                Objects.requireNonNull(standing.number()),
                                "day",
                                words().day(LocalDate.ofInstant(
                                        Objects.requireNonNull(standing.frozenAt()), ZoneOffset.UTC)));
    }

    /** Where a run leads; null for plain text. */
    public @Nullable String address(Run run) {
        if (run.figure() != null) {
            return address(run.figure());
        }
        return run.name() == null ? null : address(run.name());
    }

    /** The page of a name; null where there is none. */
    public @Nullable String address(Name name) {
        if (name.kind() == null || name.slug() == null) {
            return null;
        }
        String slug = Objects.requireNonNull(name.slug());
        return switch (Objects.requireNonNull(name.kind())) {
            case CITY -> to.city(edition, new OrganisationId(slug));
            case PARTNER -> to.partner(edition, new OrganisationId(slug));
            case CONTRIBUTION -> to.contribution(new ContributionId(edition, slug));
        };
    }

    /** The bars of a chart as they are drawn. */
    public Bars bars(Chart chart) {
        return new Bars(
                plain(chart.title()),
                chart.bars().stream()
                        .map(bar -> new Bars.Bar(
                                plain(bar.label()),
                                number(bar.figure()),
                                figure(bar.figure()).middle()))
                        .toList(),
                words().say(
                                "report-page.chart.source",
                                "edition",
                                report().cover().abbreviation() + " " + edition,
                                "address",
                                to.absolute(to.report(edition))),
                words().language().direction().equals("rtl"));
    }

    /** Per cent of the width that a bar takes on the page; the number beside it needs the rest. */
    public String width(Bars bars, Bars.Bar bar) {
        return String.format(java.util.Locale.ROOT, "%.1f", bars.part(bar) * 72);
    }

    public @Nullable MapView map(MapBlock map) {
        return new CityMap(edition, words(), to)
                .draw(
                        map.places().stream()
                                .map(place -> new Pin(
                                        Objects.requireNonNull(place.name().slug()),
                                        telling.plain(place.name()),
                                        place.contributions(),
                                        place.latitude(),
                                        place.longitude()))
                                .toList(),
                        null);
    }
}
