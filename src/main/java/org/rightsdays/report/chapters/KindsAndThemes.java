package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.checks.ThemeShares;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.Text;

/** Kinds, formats and themes of the published contributions, counted by the programme's index. */
final class KindsAndThemes {

    private final Facts facts;
    private final Book book;

    KindsAndThemes(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (facts.contributions() == 0) {
            return blocks;
        }
        blocks.add(new Prose(Text.say("report.themes.several", "contributions", ThemeShares.all(facts, book))));
        add(blocks, "kinds", facts.counts().kinds());
        add(blocks, "formats", facts.counts().formats());
        List<Charts.Line> themes = facts.counts().themes().keySet().stream()
                .map(theme -> new Charts.Line(
                        new Argument.Term(Words.keyOf(theme)),
                        ThemeShares.count(facts, book, theme),
                        ThemeShares.of(facts, book, theme)))
                .toList();
        if (!themes.isEmpty()) {
            blocks.add(chart("themes", themes));
        }
        return blocks;
    }

    private void add(List<Block> blocks, String key, Map<? extends Enum<?>, Integer> counts) {
        var lines = new ArrayList<Charts.Line>();
        counts.forEach((constant, count) -> {
            var name = new Argument.Term(Words.keyOf(constant));
            String id = key + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Counted counted = book.counted(
                    id,
                    Text.say("report.figure.contributions.of-kind", "kind", name),
                    count,
                    Text.say("report.rule.programme"));
            Counted share = book.share(
                    id + ".share",
                    Text.say("report.figure.contributions.of-kind.share", "kind", name),
                    counted,
                    ThemeShares.all(facts, book));
            lines.add(new Charts.Line(name, counted, share));
        });
        if (!lines.isEmpty()) {
            blocks.add(chart(key, lines));
        }
    }

    private Block chart(String key, List<Charts.Line> lines) {
        return Charts.of(book, key, lines, Text.say("report.column.contributions"), Text.say("report.column.share"));
    }
}
