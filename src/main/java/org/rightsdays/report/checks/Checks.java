package org.rightsdays.report.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Measure;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.ClaimTable;
import org.rightsdays.report.tree.ClaimTable.Line;
import org.rightsdays.report.tree.ClaimTable.Printed;
import org.rightsdays.report.tree.Text;

/** All checks of an edition: claims in the order in which they were entered, then what is noticed without a claim. */
public final class Checks {

    private final Facts facts;
    private final Book book;
    private final Map<Measure, Check> byMeasure = new EnumMap<>(Measure.class);
    private final Map<String, Optional<Finding>> remarks = new LinkedHashMap<>();

    private Checks(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        var cities = new CityChecks(facts, book);
        byMeasure.put(Measure.CITIES, cities::cities);
        byMeasure.put(Measure.HEADING, cities::heading);
        byMeasure.put(Measure.AGREEMENT, cities::agreement);
        byMeasure.put(Measure.COUNTRIES, cities::countries);
        byMeasure.put(Measure.WORLD_REGIONS, cities::regions);
        var given = new GivenChecks(facts, book);
        byMeasure.put(Measure.PARTNERS, given::partners);
        byMeasure.put(Measure.CONTRIBUTIONS, given::contributions);
        byMeasure.put(Measure.FIGURES_OF_CONTRIBUTION, given::figures);
        byMeasure.put(Measure.PARTNERS_OF_CONTRIBUTION, given::partnersOfContribution);
        byMeasure.put(Measure.WITH_CHILDREN, given::withChildren);
        var attendance = new AttendanceChecks(facts, book);
        byMeasure.put(Measure.ATTENDANCE, attendance::total);
        var reach = new ReachChecks(facts, book);
        byMeasure.put(Measure.REACH_TOTAL, reach::total);
        byMeasure.put(Measure.REACH, reach::reach);
        byMeasure.put(Measure.PUBLICATIONS, reach::publications);
        byMeasure.put(Measure.THEME_SHARE, new ShareChecks(facts, book)::theme);
        var print = new PrintChecks(facts, book);
        byMeasure.put(Measure.NUMBER_FORMAT, print::numberFormat);
        remarks.put("attendance-quality", attendance.quality());
        remarks.put("growth", new PeriodChecks(facts, book).growth());
        remarks.put("backgrounds", print.backgrounds());
        remarks.put("chapters", print.chapters());
        remarks.put("spellings", print.spellings());
        remarks.put("coverage", attendance.coverage());
    }

    /** Everything that was checked; empty where nothing is printed and nothing was noticed. */
    public static List<Line> of(Facts facts, Book book) {
        return new Checks(facts, book).lines();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        var titles = new ClaimTitles(facts);
        for (List<Claim> together : groups()) {
            Claim leader = together.getFirst();
            Measure measure = leader.measure();
            Check check = measure == null ? null : byMeasure.get(measure);
            if (measure != null && check != null) {
                together.forEach(book::printed);
                Text title = titles.of(leader, measure);
                lines.add(line(leader.id(), lines.size() + 1, title, together, check.of(together)));
            }
        }
        remarks.forEach((key, finding) -> finding.ifPresent(
                found -> lines.add(line(key, lines.size() + 1, Text.say("report.remark." + key), List.of(), found))));
        return lines;
    }

    /** Claims with those that are checked together with them. */
    private List<List<Claim>> groups() {
        var groups = new LinkedHashMap<String, List<Claim>>();
        for (Claim claim : facts.printed().claims()) {
            if (claim.checkedWith() == null) {
                groups.computeIfAbsent(claim.id(), _ -> new ArrayList<>()).add(claim);
            }
        }
        for (Claim claim : facts.printed().claims()) {
            List<Claim> group = claim.checkedWith() == null ? null : groups.get(claim.checkedWith());
            if (group != null) {
                group.add(claim);
            }
        }
        return List.copyOf(groups.values());
    }

    private static Line line(String key, int number, Text title, List<Claim> claims, Finding finding) {
        return new Line(
                key,
                number,
                title,
                claims.stream()
                        .map(claim -> new Printed(
                                claim.id(), claim.printed(), Text.say(Words.keyOf(claim.document())), claim.label()))
                        .toList(),
                finding.verdict(),
                finding.sums(),
                finding.advice());
    }

    /** The block that shows them. */
    public static ClaimTable table(List<Line> lines) {
        return new ClaimTable("checks", lines);
    }
}
