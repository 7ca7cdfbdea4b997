package org.rightsdays.exchange.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Editions;
import org.rightsdays.exchange.DeskImport.Line;
import org.rightsdays.exchange.DeskImport.Outcome;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.web.SpreadsheetView.Checked;
import org.rightsdays.exchange.web.SpreadsheetView.Choices;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.submissions.Calls;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.Drafts;
import org.rightsdays.programme.submissions.Fate;
import org.rightsdays.programme.submissions.Questions;
import org.rightsdays.programme.submissions.Spelling;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page on which many contributions are brought, with what can be chosen and what was found. */
@Component
class SpreadsheetPages {

    private static final String TEMPLATE = "exchange/spreadsheets.jte";
    /** As many as somebody looks through; the rest is counted. */
    private static final int MOST_LINES = 200;

    private final Drafts drafts;
    private final Calls calls;
    private final Editions editions;
    private final Coalition coalition;
    private final DeskPages pages;

    SpreadsheetPages(Drafts drafts, Calls calls, Editions editions, Coalition coalition, DeskPages pages) {
        this.drafts = drafts;
        this.calls = calls;
        this.editions = editions;
        this.coalition = coalition;
        this.pages = pages;
    }

    ResponseEntity<byte[]> write(Desk desk, BringForm form, @Nullable Checked checked, FormErrors errors) {
        boolean refused = errors.any() || (checked != null && checked.wrongTotal() > 0);
        DeskPage page = desk.page(desk.words().say("spreadsheet.title"))
                .under(desk.words().say("desk.title"), "/desk")
                .withSheet("css/draft.css");
        var view = new SpreadsheetView(choices(desk), form, checked, errors);
        return refused ? pages.refused(TEMPLATE, page, view) : pages.write(TEMPLATE, page, view);
    }

    /** What is wrong with the choice of the organisation and the edition. */
    FormErrors check(Desk desk, BringForm form) {
        FormErrors errors = FormErrors.none();
        if (!drafts.organisationsOf(desk.actor()).contains(new OrganisationId(form.organisation()))) {
            errors.add("organisation", "submission.new.choose-organisation");
        }
        if (calls.open().stream().noneMatch(open -> open.id().toString().equals(form.edition()))) {
            errors.add("edition", "submission.new.choose-edition");
        }
        return errors;
    }

    private Choices choices(Desk desk) {
        Words words = desk.words();
        return new Choices(
                drafts.organisationsOf(desk.actor()).stream()
                        .flatMap(id -> coalition.find(id).stream())
                        .map(one -> new Choice(
                                one.id().slug(), one.name().in(desk.language()).text()))
                        .sorted(Comparator.comparing(Choice::label, words.alphabetical()))
                        .toList(),
                years(calls.open()),
                years(editions.all()),
                desk.languages().stream()
                        .map(language -> new Choice(language.tag(), language.ownName(), null, language.tag()))
                        .toList(),
                Arrays.stream(Format.values())
                        .map(format -> new Choice(Spelling.of(format), words.name(format)))
                        .toList());
    }

    private static List<Choice> years(List<Edition> all) {
        return all.stream()
                .map(one -> one.id().toString())
                .sorted(Comparator.reverseOrder())
                .map(year -> new Choice(year, year))
                .toList();
    }

    static Checked checked(Desk desk, String name, String kept, Outcome outcome) {
        Words words = desk.words();
        return new Checked(
                name,
                kept,
                outcome.lines().stream()
                        .limit(MOST_LINES)
                        .map(line -> line(desk, line))
                        .toList(),
                outcome.lines().size(),
                (int) outcome.lines().stream()
                        .map(line -> line.expected().fate())
                        .filter(fate -> fate == Fate.NEW || fate == Fate.CHANGED)
                        .count(),
                sentences(outcome.errors(), words),
                outcome.errorsTotal(),
                outcome.wrong(),
                outcome.separable(),
                sentences(outcome.warnings(), words));
    }

    private static SpreadsheetView.Line line(Desk desk, Line line) {
        DraftContent content = line.brought().content();
        String title = content.original(Questions.TITLE);
        var draft = line.expected().draft();
        return new SpreadsheetView.Line(
                title.isEmpty() ? line.brought().key() : title,
                content.language(),
                desk.words().name(line.expected().fate()),
                draft == null ? null : desk.at("/desk/contributions/" + draft),
                Recognised.of(content, desk.words()),
                line.expected().missing());
    }

    private static List<String> sentences(List<Finding> findings, Words words) {
        return findings.stream().map(finding -> finding.in(words)).toList();
    }
}
