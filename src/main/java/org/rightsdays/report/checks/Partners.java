package org.rightsdays.report.checks;

import java.util.List;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.report.claims.Printed.PrintedList;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** The figures of partner organisations; entered in the book as they are asked for. */
public final class Partners {

    private final Facts facts;
    private final Book book;

    public Partners(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    /** Partner organisations on record. */
    public Counted onRecord() {
        return book.records("partners", Text.say("report.figure.partners"), inputs(facts.partners()));
    }

    /** Entries of the printed list; one entry can name several organisations. */
    Counted entries() {
        return book.records(
                "partners.entries",
                Text.say("report.figure.partners.entries"),
                facts.printed().list(PrintedList.PARTNERS).stream()
                        .<Input>map(entry -> new Input.OfThing(new Argument.Quoted(entry.words())))
                        .toList());
    }

    /** Organisations in the printed list. */
    Counted listed() {
        return book.records(
                "partners.listed",
                Text.say("report.figure.partners.listed"),
                inputs(organisations(PrintedList.PARTNERS)));
    }

    /** Organisations that only a text names. */
    Counted inText() {
        return book.records(
                "partners.in-text",
                Text.say("report.figure.partners.in-text"),
                inputs(organisations(PrintedList.PARTNERS_IN_TEXT)));
    }

    /** Organisations that are named anywhere; without a printed document, those on record. */
    Counted named() {
        return facts.printed().list(PrintedList.PARTNERS).isEmpty()
                ? onRecord()
                : book.sum("partners.named", Text.say("report.figure.partners.named"), List.of(listed(), inText()));
    }

    private List<Organisation> organisations(PrintedList list) {
        return facts.printed().list(list).stream()
                .flatMap(entry -> entry.organisations().stream())
                .distinct()
                .map(facts::organisation)
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private static List<Input> inputs(List<Organisation> organisations) {
        return organisations.stream()
                .<Input>map(one -> new Input.OfRecord(Names.of(one)))
                .toList();
    }
}
