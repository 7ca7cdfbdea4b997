package org.rightsdays.exchange.handover;

import java.util.Locale;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.exchange.columns.PrintedColumns.Chapters;
import org.rightsdays.exchange.columns.PrintedColumns.Claims;
import org.rightsdays.exchange.columns.PrintedColumns.Names;
import org.rightsdays.exchange.columns.PrintedColumns.Spellings;
import org.rightsdays.exchange.handover.SheetFiles.Rows;
import org.rightsdays.report.claims.Printed;

/** What documents print about the edition, as rows. */
final class PrintedRows {

    private PrintedRows() {}

    static void add(Printed printed, Rows rows) {
        printed.claims()
                .forEach(claim -> rows.add(
                        Claims.SHEET,
                        Cells.in(claim.label().original())
                                .set(Claims.ID, claim.id())
                                .set(Claims.SECTION, claim.section())
                                .text(Claims.LABEL, claim.label())
                                .set(Claims.PRINTED, claim.printed())
                                .set(Claims.VALUE, claim.value())
                                .set(
                                        Claims.QUALIFIER,
                                        claim.qualifier()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '))
                                .set(Claims.DOCUMENT, claim.document())
                                .set(Claims.MEASURE, claim.measure())
                                .set(Claims.SUBJECT, claim.subject())
                                .set(Claims.CHECKED_WITH, claim.checkedWith())
                                .set(Claims.PAGE, claim.page())));
        addLists(printed, rows);
    }

    private static void addLists(Printed printed, Rows rows) {
        printed.entries()
                .forEach(entry -> rows.add(
                        Names.SHEET,
                        Cells.in("und")
                                .set(Names.LIST, entry.list())
                                .set(Names.POSITION, entry.position())
                                .set(Names.PRINTED, entry.words())
                                .set(
                                        Names.ORGANISATIONS,
                                        entry.organisations().stream()
                                                .map(OrganisationId::slug)
                                                .toList())
                                .set(Names.COUNTRY, entry.country())));
        printed.headings()
                .forEach(heading -> rows.add(
                        Chapters.SHEET,
                        Cells.in("und")
                                .set(Chapters.TITLE, heading.title())
                                .set(Chapters.IN_CONTENTS, heading.inContents())
                                .set(Chapters.IN_BODY, heading.inBody())));
        printed.spellings()
                .forEach(spelling -> rows.add(
                        Spellings.SHEET,
                        Cells.in("und")
                                .set(Spellings.PRINTED, spelling.words())
                                .set(Spellings.KIND, spelling.kind())
                                .set(Spellings.MEANT, spelling.meant())));
    }
}
