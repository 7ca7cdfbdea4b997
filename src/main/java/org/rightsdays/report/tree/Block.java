package org.rightsdays.report.tree;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a chapter. Keys are unique in the report and serve as fragments and file names. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "block")
public sealed interface Block
        permits Block.Prose,
                Block.Headline,
                Block.Group,
                Block.FigureTable,
                Block.Chart,
                Block.NameList,
                Block.MapBlock,
                CitySection,
                ClaimTable,
                PublicationList,
                Voices {

    /** One paragraph. */
    record Prose(Text words) implements Block {}

    /** Large figures side by side, each with what it counts. */
    record Headline(List<String> figures) implements Block {}

    /** Blocks under a heading of their own. */
    record Group(String key, Text title, List<Block> blocks) implements Block {}

    /**
     * A table whose numbers are all figures.
     *
     * @param columns heads of the columns, that of the row heads first
     */
    record FigureTable(
            String key,
            Text title,
            List<Text> columns,
            List<Row> rows,
            @Nullable Text note) implements Block {}

    record Row(Text head, List<Cell> cells) {}

    /** Holds a figure, or words, or neither: then nothing is stated. */
    record Cell(@Nullable String figure, @Nullable Text words) {

        public static Cell of(String figure) {
            return new Cell(figure, null);
        }

        public static Cell of(Text words) {
            return new Cell(null, words);
        }
    }

    /**
     * Horizontal bars, the longest first.
     *
     * @param alternative the picture in one or two sentences
     * @param bars what is drawn; a table of the same rows always stands beside it
     */
    record Chart(String key, Text title, Text alternative, List<Bar> bars, FigureTable table) implements Block {}

    /** A bar as long as its figure's value. */
    record Bar(Text label, String figure) {}

    /** Names under a heading that counts them. */
    record NameList(
            String key,
            Text title,
            List<Name> names,
            @Nullable Text note) implements Block {}

    /** Where the cities are; {@code places} are also listed elsewhere, so a map needs no list of its own. */
    record MapBlock(String key, Text title, List<Place> places) implements Block {}

    /**
     * A city on the map.
     *
     * @param contributions how many it hosts; only for the size and name of the point
     */
    record Place(Name name, double latitude, double longitude, int contributions) {}
}
