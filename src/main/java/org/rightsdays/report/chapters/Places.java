package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.report.checks.Activities;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.MapBlock;
import org.rightsdays.report.tree.Block.NameList;
import org.rightsdays.report.tree.Block.Place;
import org.rightsdays.report.tree.Text;

/** Where the cities are, and what else was given. */
final class Places {

    private final Facts facts;
    private final Book book;

    Places(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    List<Block> map() {
        var places = new ArrayList<Place>();
        for (var city : facts.cities()) {
            var position = city.position();
            if (position != null) {
                places.add(new Place(
                        Names.of(city),
                        position.latitude(),
                        position.longitude(),
                        facts.counts().cities().getOrDefault(city.id(), 0)));
            }
        }
        return places.isEmpty() ? List.of() : List.of(new MapBlock("cities-map", Text.say("report.map.title"), places));
    }

    /** Contributions that nobody reported about. */
    List<Block> others() {
        Counted count = new Activities(facts, book).others();
        if (facts.others().isEmpty()) {
            return List.of();
        }
        boolean all = book.count(count) == facts.others().size();
        return List.of(new NameList(
                "list-others",
                Text.say("report.list.others", "count", count),
                facts.others().stream().map(Names::of).toList(),
                all ? null : Text.say("report.others.more")));
    }
}
