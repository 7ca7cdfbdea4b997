package org.rightsdays.report.checks;

import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Theme;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Text;

/** How many of the published contributions are about a theme; one contribution can have several. */
public final class ThemeShares {

    private ThemeShares() {}

    public static Counted all(Facts facts, Book book) {
        return book.counted(
                "contributions",
                Text.say("report.figure.contributions"),
                facts.contributions(),
                Text.say("report.rule.programme"));
    }

    public static Counted count(Facts facts, Book book, Theme theme) {
        var name = new Argument.Term(Words.keyOf(theme));
        return book.counted(
                id(theme),
                Text.say("report.figure.contributions.about", "theme", name),
                facts.counts().themes().getOrDefault(theme, 0),
                Text.say("report.rule.programme"));
    }

    public static Counted of(Facts facts, Book book, Theme theme) {
        var name = new Argument.Term(Words.keyOf(theme));
        return book.share(
                id(theme) + ".share",
                Text.say("report.figure.contributions.about.share", "theme", name),
                count(facts, book, theme),
                all(facts, book));
    }

    private static String id(Theme theme) {
        return "theme." + theme.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
