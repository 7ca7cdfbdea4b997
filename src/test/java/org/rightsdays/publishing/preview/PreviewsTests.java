package org.rightsdays.publishing.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rightsdays.publishing.preview.Paragraph.Box;

class PreviewsTests {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Previews previews = new Previews();
    private final Fonts fonts = new Fonts();

    @Test
    void everyScriptOfTheProgrammeGivesAPictureOfItsOwn() throws IOException {
        var pictures = new HashSet<Integer>();
        List<String> titles = List.of(
                "Sun Valley Day",
                "Цифрові права – це права людини",
                "Ψηφιακά δικαιώματα",
                "الحقوق الرقمية هي حقوق الإنسان",
                "Þjóðin og stafræn réttindi");
        for (String title : titles) {
            BufferedImage picture = read(previews.png(preview(title)));
            assertThat(picture.getWidth()).isEqualTo(1200);
            assertThat(picture.getHeight()).isEqualTo(630);
            pictures.add(java.util.Arrays.hashCode(picture.getRGB(0, 0, 1200, 630, null, 0, 1200)));
        }
        assertThat(pictures).hasSameSizeAs(titles);
    }

    @Test
    void tagChangesWithTheContentAndOnlyThen() {
        assertThat(preview("One").tag())
                .isEqualTo(preview("One").tag())
                .isNotEqualTo(preview("Two").tag());
    }

    @Test
    void arabicLettersAreJoined() {
        var word = new TextLayout(fonts.dressed("بيت", 60).getIterator(), CONTEXT);
        float apart = 0;
        for (String letter : List.of("ب", "ي", "ت")) {
            apart += new TextLayout(fonts.dressed(letter, 60).getIterator(), CONTEXT).getAdvance();
        }
        assertThat(word.getAdvance()).isLessThan(apart * 0.9f);
    }

    @Test
    void arabicTitleBeginsAtTheRight() throws IOException {
        BufferedImage arabic = read(previews.png(preview("حقوق")));
        BufferedImage latin = read(previews.png(preview("Rights")));

        assertThat(paperColumns(arabic)).allMatch(x -> x > 600);
        assertThat(paperColumns(latin)).allMatch(x -> x < 600);
    }

    @Test
    void titleWithoutGlyphsGivesWayToWhatStandsInstead() {
        var chinese = new Preview("数字权利", "Porto", "", "10 December", "Days 2024");
        var instead = new Preview("Porto", "Porto", "", "10 December", "Days 2024");

        assertThat(fonts.canWrite("数字权利")).isFalse();
        assertThat(previews.png(chinese)).isEqualTo(previews.png(instead));
    }

    @Test
    void longTitleIsCutWithinItsBox() {
        var box = new Box(1056, 300, 104, 44);
        Paragraph paragraph = Paragraph.fit("Digital rights for everybody ".repeat(40), box, fonts, CONTEXT);

        assertThat(paragraph.height()).isLessThanOrEqualTo(box.height());
        assertThat(paragraph.lines()).allMatch(line -> line.getAdvance() <= box.width() + 1);
        assertThat(Paragraph.fit("Short", box, fonts, CONTEXT).size()).isEqualTo(box.largest());
    }

    @Test
    void oneEndlessWordStillFits() {
        var box = new Box(1056, 300, 104, 44);
        Paragraph paragraph = Paragraph.fit("Menschenrechts".repeat(30), box, fonts, CONTEXT);
        assertThat(paragraph.height()).isLessThanOrEqualTo(box.height());
    }

    private static Preview preview(String title) {
        return new Preview(title, "Porto", "Porto", "10 – 11 December 2024", "International Digital Rights Days 2024");
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Columns of the title's part of the picture that hold white. */
    private static Set<Integer> paperColumns(BufferedImage picture) {
        var columns = new HashSet<Integer>();
        for (int y = 176; y < 480; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xffffff) == 0xffffff) {
                    columns.add(x);
                }
            }
        }
        assertThat(columns).isNotEmpty();
        return columns;
    }
}
