package org.rightsdays.report.tree;

import java.util.List;

/**
 * A chapter. Its title comes from {@code report.chapter.<key>}, its number from its place.
 *
 * @param key stable, also the fragment of its address
 * @param number 1 for the first, generated
 */
public record Chapter(String key, int number, List<Block> blocks) {

    public Chapter {
        blocks = List.copyOf(blocks);
    }

    public Text title() {
        return Text.say("report.chapter." + key);
    }
}
