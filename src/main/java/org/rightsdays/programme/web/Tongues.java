package org.rightsdays.programme.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.i18n.Words;

/** Languages to choose from: those of Europe, the large ones of the world, and sign languages. Any other can come by file. */
final class Tongues {

    private static final List<String> WRITTEN = List.of(
            ("ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lb lt lv mk mt "
                            + "nl no pl pt pt-BR ro ru se sk sl so sq sr sv sw ta tr uk ur vi zh")
                    .split(" "));

    private static final List<String> SIGNED =
            List.of("ase bfi csc dse fse fsl fss gsg ils ise ocs psr rsl sfb ssp swl tsm ukl vgt bzs".split(" "));

    private Tongues() {}

    /** Languages that texts can be written in. */
    static List<Choice> written(Words words, Collection<String> without) {
        return choices(WRITTEN.stream().filter(tag -> !without.contains(tag)), words);
    }

    /** Languages that can be heard or seen, with the one that is chosen already. */
    static List<Choice> present(Words words, String chosen) {
        Stream<String> other = chosen.isEmpty() || WRITTEN.contains(chosen) || SIGNED.contains(chosen)
                ? Stream.of()
                : Stream.of(chosen);
        return choices(Stream.of(WRITTEN.stream(), SIGNED.stream(), other).flatMap(tags -> tags), words);
    }

    private static List<Choice> choices(Stream<String> tags, Words words) {
        return tags.map(tag -> new Choice(tag, words.languageName(tag)))
                .sorted(Comparator.comparing(Choice::label, words.alphabetical()))
                .toList();
    }
}
