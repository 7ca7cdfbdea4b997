package org.rightsdays.publishing.preview;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.List;
import java.util.Objects;

/**
 * The fonts that come with the product. Nothing depends on what the server has installed: the same text gives the same
 * picture everywhere, also on a machine without any font.
 */
final class Fonts {

    private static final String OVERRIDE = "sun.awt.fontconfig";

    private final List<Font> fonts;

    Fonts() {
        needNoneOfTheSystem();
        fonts = List.of(
                load("AtkinsonHyperlegibleNext-Bold.ttf"), load("NotoSansArabic-Bold.ttf"), load("NotoSans-Bold.ttf"));
    }

    /** Whether there is a glyph for every letter. */
    boolean canWrite(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> fonts.stream().anyMatch(font -> font.canDisplay(letter)));
    }

    /** The text in the first font that has each of its letters; signs and spaces go with the letters before them. */
    AttributedString dressed(String text, float size) {
        var dressed = new AttributedString(text);
        List<Font> sized = fonts.stream().map(font -> font.deriveFont(size)).toList();
        Font current = sized.stream()
                .filter(font -> font.canDisplay(text.codePointAt(0)))
                .findFirst()
                .orElse(sized.getFirst());
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            boolean stays = current.canDisplay(letter) && !Character.isLetter(letter);
            if (!stays) {
                current = sized.stream()
                        .filter(font -> font.canDisplay(letter))
                        .findFirst()
                        .orElse(current);
            }
            dressed.addAttribute(TextAttribute.FONT, current, at, next);
            at = next;
        }
        return dressed;
    }

    private static Font load(String name) {
        try (InputStream file = Fonts.class.getResourceAsStream("/fonts/" + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " can't be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + name + " is damaged", e);
        }
    }

    /** Without this, Java asks the system's fontconfig for a list of fonts and fails where there is none. */
    private static void needNoneOfTheSystem() {
        if (System.getProperty(OVERRIDE) != null) {
            return;
        }
        try {
            Path file = Files.createTempFile("rightsdays-fonts", ".properties");
            Files.writeString(file, "version=1\nsequence.allfonts=default\n");
            file.toFile().deleteOnExit();
            System.setProperty(OVERRIDE, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("A small file for the font settings can't be written", e);
        }
    }
}
