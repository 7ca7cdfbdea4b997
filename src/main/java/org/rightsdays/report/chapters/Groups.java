package org.rightsdays.report.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.PublishedBackgrounds;
import org.rightsdays.impact.disclosure.Shown;
import org.rightsdays.impact.reports.KnownGroup;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Cell;
import org.rightsdays.report.tree.Block.FigureTable;
import org.rightsdays.report.tree.Block.Group;
import org.rightsdays.report.tree.Block.NameList;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.Text;

/** Backgrounds of the audiences, as far as disclosure control lets them be seen. */
final class Groups {

    private final Facts facts;
    private final Book book;
    private final PublishedBackgrounds.Table published;

    Groups(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.published = facts.told().backgrounds();
    }

    /** Of the whole edition; empty where nobody named a group. */
    List<Block> ofEdition() {
        List<Name> named = facts.backgrounds().stream()
                .map(background -> background.label())
                .distinct()
                .map(label -> new Name(label, null, null))
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        Text title = Text.say("report.data.table.backgrounds");
        FigureTable table = table("backgrounds-table", "edition", title, published::ofEdition);
        Counted count = book.records(
                "backgrounds",
                Text.say("report.figure.backgrounds"),
                named.stream()
                        .<Input>map(group -> new Input.OfThing(new Argument.Named(group)))
                        .toList());
        Block block = table != null
                ? table
                : new NameList(
                        "list-backgrounds",
                        Text.say("report.list.backgrounds", "count", count),
                        named,
                        Text.say("report.data.backgrounds.note"));
        return List.of(new Group("backgrounds", Text.say("report.data.title.backgrounds"), List.of(block)));
    }

    /** Of one contribution; null where nobody counted, or where children took part. */
    @Nullable
    FigureTable ofContribution(Contribution contribution) {
        String slug = contribution.id().slug();
        Text title = Text.say("report.data.table.backgrounds.of", "name", new Argument.Named(Names.of(contribution)));
        return table("backgrounds-" + slug, slug, title, group -> published.ofContribution(slug, group));
    }

    /** Null where no group was counted: then there is nothing to set beside each other. */
    private @Nullable FigureTable table(String key, String place, Text title, Function<String, Shown> shown) {
        var rows = new ArrayList<Row>();
        boolean counted = false;
        for (Map.Entry<String, LocalizedText> group : published.labels().entrySet()) {
            Shown seen = shown.apply(group.getKey());
            if (seen instanceof Shown.Nothing) {
                continue;
            }
            counted |= !(seen instanceof Shown.Present);
            Argument name = name(group.getKey(), group.getValue());
            rows.add(new Row(Text.say("report.label", "name", name), List.of(cell(place, group.getKey(), name, seen))));
        }
        return counted
                ? new FigureTable(
                        key,
                        title,
                        List.of(Text.say("report.column.group"), Text.say("report.column.people")),
                        rows,
                        Text.say("report.backgrounds.note"))
                : null;
    }

    private Cell cell(String place, String group, Argument name, Shown seen) {
        return switch (seen) {
            case Shown.Count count -> Cell.of(figure(place, group, name, count).figure());
            case Shown.Confidential _ -> Cell.of(Text.say("report.backgrounds.confidential"));
            default -> Cell.of(Text.say("report.backgrounds.present"));
        };
    }

    /** Rounded everywhere alike: a page that tells more than the data would make rounding these useless. */
    private Counted figure(String place, String group, Argument name, Shown.Count count) {
        return book.computed(
                "background." + place + "." + plain(group),
                Text.say("report.figure.background", "group", name),
                BigDecimal.valueOf(count.rounded()),
                Print.ABOUT,
                Text.say("report.rule.background"));
    }

    /** A key as a part of an address; letters of other scripts are told by their numbers. */
    private static String plain(String group) {
        var plain = new StringBuilder();
        group.codePoints().forEach(c -> {
            boolean simple = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
            plain.append(simple ? Character.toString(c) : "u" + Integer.toHexString(c));
        });
        return plain.toString();
    }

    /** Groups that the form asks for have a name in every language. */
    private static Argument name(String key, LocalizedText label) {
        for (KnownGroup known : KnownGroup.values()) {
            if (known.key().equals(key)) {
                return new Argument.Term(Words.keyOf(known));
            }
        }
        return new Argument.Named(new Name(label, null, null));
    }
}
