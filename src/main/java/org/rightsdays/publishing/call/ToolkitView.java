package org.rightsdays.publishing.call;

import java.util.List;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * The toolkit, for the edition or for one of those who take part.
 *
 * @param name of the one; empty for the edition
 * @param texts to use, in the language of the page
 * @param participants who have a toolkit of their own; empty on such a page
 * @param all address of the toolkit of the edition
 */
public record ToolkitView(
        String name,
        List<Picture> pictures,
        List<Slogan> slogans,
        List<String> texts,
        List<Participant> participants,
        String all) {

    /** @param file address without its ending */
    public record Picture(String name, int width, int height, String file) {

        /** Small enough to stand beside the others. */
        public int shownHeight() {
            return 220;
        }

        public int shownWidth() {
            return Math.round(220f * width / height);
        }
    }

    public record Slogan(Language language, String text) {}

    public record Participant(Shown name, String address) {}
}
