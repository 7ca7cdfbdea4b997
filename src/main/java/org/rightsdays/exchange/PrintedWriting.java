package org.rightsdays.exchange;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.PrintedColumns.Chapters;
import org.rightsdays.exchange.columns.PrintedColumns.Claims;
import org.rightsdays.exchange.columns.PrintedColumns.Names;
import org.rightsdays.exchange.columns.PrintedColumns.Spellings;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Printed;
import org.rightsdays.report.claims.PrintedIn;

/** Writes what documents print about the edition, row by row, into the report. */
final class PrintedWriting {

    private final Run run;
    private final Actor actor;
    private final org.rightsdays.report.claims.Claims claims;

    PrintedWriting(Run run, Actor actor, Faces faces) {
        this.run = run;
        this.actor = actor;
        this.claims = faces.claims();
    }

    /** Writes some rows of one sheet, which have been checked, and tells what became of them. */
    Saved save(Sheet sheet, List<Entry> rows) {
        if (sheet == Claims.SHEET) {
            return claims.saveClaims(
                    actor,
                    run.edition(),
                    rows.stream().map(PrintedWriting::claim).toList());
        }
        if (sheet == Names.SHEET) {
            return claims.saveEntries(
                    actor,
                    run.edition(),
                    rows.stream().map(PrintedWriting::name).toList());
        }
        return sheet == Chapters.SHEET
                ? claims.saveHeadings(
                        actor,
                        run.edition(),
                        rows.stream().map(PrintedWriting::heading).toList())
                : claims.saveSpellings(
                        actor,
                        run.edition(),
                        rows.stream().map(PrintedWriting::spelling).toList());
    }

    private static Claim claim(Entry row) {
        PrintedIn document = row.get(Claims.DOCUMENT);
        Long page = row.get(Claims.PAGE);
        return new Claim(
                sure(row, Claims.ID),
                sure(row, Claims.SECTION),
                Objects.requireNonNull(row.text(Claims.LABEL)),
                sure(row, Claims.PRINTED),
                sure(row, Claims.VALUE),
                sure(row, Claims.QUALIFIER),
                document == null ? PrintedIn.FINAL_REPORT : document,
                row.get(Claims.MEASURE),
                row.get(Claims.SUBJECT),
                row.get(Claims.CHECKED_WITH),
                page == null ? null : page.intValue());
    }

    private static Printed.Entry name(Entry row) {
        List<String> organisations = row.get(Names.ORGANISATIONS);
        return new Printed.Entry(
                sure(row, Names.LIST),
                Math.toIntExact(sure(row, Names.POSITION)),
                sure(row, Names.PRINTED),
                organisations == null
                        ? List.of()
                        : organisations.stream().map(OrganisationId::new).toList(),
                row.get(Names.COUNTRY));
    }

    private static Printed.Heading heading(Entry row) {
        return new Printed.Heading(
                sure(row, Chapters.TITLE),
                Math.toIntExact(sure(row, Chapters.IN_CONTENTS)),
                Math.toIntExact(sure(row, Chapters.IN_BODY)));
    }

    private static Printed.Spelling spelling(Entry row) {
        return new Printed.Spelling(
                sure(row, Spellings.KIND), sure(row, Spellings.PRINTED), sure(row, Spellings.MEANT));
    }

    private static <T> T sure(Entry row, Column<T> column) {
        @Nullable T value = row.get(column);
        if (value == null) {
            throw new Writing.ChangedMeanwhile();
        }
        return value;
    }
}
