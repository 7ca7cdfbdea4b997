package org.rightsdays.report.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Printed.Heading;
import org.rightsdays.report.claims.Printed.Spelling;
import org.rightsdays.report.claims.PrintedIn;
import org.rightsdays.report.claims.Verdict;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** How a document is printed: numbers of chapters, codes and spellings, separators in numbers, groups without numbers. */
final class PrintChecks {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final Pattern SEPARATOR = Pattern.compile("[0-9](.?)[0-9]{3}(?![0-9])");
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    private final Facts facts;
    private final Book book;

    PrintChecks(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    /** Ways to group digits among the numbers of a thousand and more of one document. */
    Finding numberFormat(List<Claim> claims) {
        PrintedIn document = claims.getFirst().document();
        Map<String, Input> ways = new LinkedHashMap<>();
        for (Claim claim : facts.printed().claims()) {
            Matcher matcher = SEPARATOR.matcher(claim.printed());
            if (claim.document() == document && claim.value().compareTo(THOUSAND) >= 0 && matcher.find()) {
                ways.putIfAbsent(matcher.group(1), new Input.OfThing(new Argument.Quoted(claim.printed())));
            }
        }
        Counted count =
                book.records("number-formats", Text.say("report.figure.number-formats"), List.copyOf(ways.values()));
        List<Argument> examples = ways.values().stream()
                .map(input -> ((Input.OfThing) input).thing())
                .toList();
        return Finding.remark(
                List.of(Text.say(
                        "report.check.number-format", "count", count, "examples", new Argument.Several(examples))),
                Text.say("report.advice.number-format"));
    }

    Optional<Finding> chapters() {
        List<Heading> headings = facts.printed().headings();
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        List<Input> different = headings.stream()
                .filter(heading -> heading.inContents() != heading.inBody())
                .<Input>map(heading -> new Input.OfThing(new Argument.Quoted(heading.title())))
                .toList();
        Counted count = book.records("chapters.different", Text.say("report.figure.chapters.different"), different);
        Counted all = book.records(
                "chapters.compared",
                Text.say("report.figure.chapters.compared"),
                headings.stream()
                        .<Input>map(heading -> new Input.OfThing(new Argument.Quoted(heading.title())))
                        .toList());
        return Optional.of(Finding.of(
                different.isEmpty() ? Verdict.CONFIRMED : Verdict.INCONSISTENT,
                Text.say("report.check.chapters", "different", count, "all", all),
                Text.say("report.advice.chapters")));
    }

    Optional<Finding> spellings() {
        List<Spelling> spellings = facts.printed().spellings();
        if (spellings.isEmpty()) {
            return Optional.empty();
        }
        Counted count = book.records(
                "spellings",
                Text.say("report.figure.spellings"),
                spellings.stream()
                        .<Input>map(spelling -> new Input.OfThing(new Argument.Quoted(spelling.words())))
                        .toList());
        var sums = new ArrayList<Text>();
        sums.add(Text.say("report.check.spellings", "count", count));
        spellings.forEach(spelling -> sums.add(meaning(spelling)));
        return Optional.of(Finding.remark(sums, Text.say("report.advice.spellings")));
    }

    private static Text meaning(Spelling spelling) {
        var printed = new Argument.Quoted(spelling.words());
        return switch (spelling.kind()) {
            case COUNTRY_CODE ->
                COUNTRIES.contains(spelling.words())
                        ? Text.say(
                                "report.check.spellings.other-country",
                                "printed",
                                printed,
                                "other",
                                new Argument.Country(spelling.words()),
                                "country",
                                new Argument.Country(spelling.meant()))
                        : Text.say(
                                "report.check.spellings.no-code",
                                "printed",
                                printed,
                                "code",
                                new Argument.Quoted(spelling.meant()));
            case COUNTRY_NAME ->
                Text.say(
                        "report.check.spellings.meant",
                        "printed",
                        printed,
                        "meant",
                        new Argument.Country(spelling.meant()));
            case NAME, WORD ->
                Text.say(
                        "report.check.spellings.meant",
                        "printed",
                        printed,
                        "meant",
                        new Argument.Quoted(spelling.meant()));
        };
    }

    /** Groups that were present, without a number for any of them. */
    Optional<Finding> backgrounds() {
        if (facts.backgrounds().isEmpty()) {
            return Optional.empty();
        }
        Counted groups = book.records(
                "backgrounds",
                Text.say("report.figure.backgrounds"),
                facts.backgrounds().stream()
                        .map(background -> background.label())
                        .distinct()
                        .<Input>map(label -> new Input.OfThing(
                                new Argument.Named(new org.rightsdays.report.tree.Name(label, null, null))))
                        .toList());
        boolean measured = facts.backgrounds().stream().anyMatch(background -> background.count() != null);
        return measured
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Verdict.NOT_COMPUTABLE,
                        Text.say("report.check.backgrounds", "groups", groups),
                        Text.say("report.advice.backgrounds")));
    }
}
