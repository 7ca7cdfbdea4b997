package org.rightsdays.report.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.report.data.DataTable.Column;
import org.rightsdays.report.data.DataTable.Type;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.CitySection.Detail;
import org.rightsdays.report.tree.PublicationList;
import org.rightsdays.report.tree.Telling;
import org.rightsdays.report.tree.Text;

/** What hosts told in words, and what was published about the days. */
final class WordTables {

    private static final List<Column> DETAILS = List.of(
            Column.text("city", "Key of the city"),
            Column.text("contribution", "Key of the contribution in the edition"),
            new Column("position", Type.INTEGER, "Place among what was told, from 1"),
            Column.text("about", "What the words are about, such as outcomes or lessons"),
            Column.text("words", "In the host’s own words, in their language"));

    private static final List<Column> PUBLICATIONS = List.of(
            new Column("position", Type.INTEGER, "Place in the list, from 1"),
            Column.text("title", "Title of the item"),
            Column.text("outlet", "Newspaper, station or site"),
            new Column("day", Type.DATE, "When it was published"),
            Column.text("link", "Where it can be read"),
            Column.text("published_by", "Whether the host, independent media or a partner published it"),
            Column.text("city", "Key of the city that listed it"));

    private final Telling telling;
    private final List<List<@Nullable String>> details = new ArrayList<>();
    private final List<List<@Nullable String>> publications = new ArrayList<>();

    WordTables(Telling telling) {
        this.telling = telling;
    }

    List<DataTable> all() {
        return List.of(
                new DataTable(
                        "told",
                        "What hosts told in words",
                        DETAILS,
                        List.of("city", "contribution", "position"),
                        details),
                new DataTable(
                        "publications",
                        "What was published about the days",
                        PUBLICATIONS,
                        List.of("position"),
                        publications));
    }

    void read(CitySection city, CitySection.Given given) {
        int position = 0;
        for (Detail detail : given.told().details()) {
            for (Text words : detail.words()) {
                position++;
                details.add(Cells.of(
                        city.key(),
                        given.contribution().slug(),
                        position,
                        telling.plain(detail.name()),
                        telling.plain(words)));
            }
        }
    }

    void read(PublicationList list) {
        for (PublicationList.Item item : list.items()) {
            publications.add(Cells.of(
                    publications.size() + 1,
                    item.title(),
                    item.outlet(),
                    item.day(),
                    item.link(),
                    telling.plain(item.ownership()),
                    item.of() == null ? null : item.of().slug()));
        }
    }
}
