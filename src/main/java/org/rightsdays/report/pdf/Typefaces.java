package org.rightsdays.report.pdf;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The fonts that come with the product, read when a page first needs them; only the letters used go into a PDF. */
final class Typefaces {

    private static final int REGULAR = 400;
    private static final int LAST_LETTER = 0x1ffff;

    private static final List<Face> FACES = List.of(
            new Face("Atkinson Hyperlegible Next", 400, "AtkinsonHyperlegibleNext-Regular.ttf"),
            new Face("Atkinson Hyperlegible Next", 700, "AtkinsonHyperlegibleNext-Bold.ttf"),
            new Face("Noto Sans", 400, "NotoSans-Regular.ttf"),
            new Face("Noto Sans", 700, "NotoSans-Bold.ttf"),
            new Face("Noto Sans Arabic", 400, "NotoSansArabic-Regular.ttf"),
            new Face("Noto Sans Arabic", 700, "NotoSansArabic-Bold.ttf"),
            new Face("Noto Sans Hebrew", 400, "NotoSansHebrew-Regular.ttf"),
            new Face("Noto Sans Hebrew", 700, "NotoSansHebrew-Bold.ttf"),
            new Face("Noto Sans SC", 400, "NotoSansSC-Regular.ttf"));

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Map<Integer, Integer>> letters = new ConcurrentHashMap<>();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    private volatile @Nullable BitSet covered;
    private final Advances advances = new Advances();

    private record Face(String family, int weight, String file) {}

    void giveTo(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(
                    () -> new ByteArrayInputStream(files.computeIfAbsent(face.file(), Typefaces::read)),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    }

    /** Whether any of the fonts has a letter. */
    boolean has(int letter) {
        BitSet all = covered;
        if (all == null) {
            all = new BitSet();
            for (Face face : FACES) {
                if (face.weight() == REGULAR) {
                    cover(face.file(), all);
                }
            }
            covered = all;
        }
        return all.get(letter);
    }

    private void cover(String name, BitSet letters) {
        byte[] file = files.computeIfAbsent(name, Typefaces::read);
        try (TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
            CmapLookup lookup = parsed.getUnicodeCmapLookup();
            for (int letter = ' '; letter <= LAST_LETTER; letter++) {
                if (lookup.getGlyphId(letter) > 0) {
                    letters.set(letter);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " can't be read", e);
        }
    }

    /** What is known of the letters of all fonts. */
    Advances advances() {
        return advances;
    }

    /** The letter that each glyph of a font stands for; of several, the one with the lowest number, which is the plain one. */
    Map<Integer, Integer> lettersByGlyph(String font) {
        return letters.computeIfAbsent(font, name -> {
            var byGlyph = new HashMap<Integer, Integer>();
            byte[] file = files.computeIfAbsent(name + ".ttf", Typefaces::read);
            try (TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
                CmapLookup lookup = parsed.getUnicodeCmapLookup();
                for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
                    byGlyph.putIfAbsent(lookup.getGlyphId(letter), letter);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The font " + name + " can't be read", e);
            }
            byGlyph.remove(0);
            return byGlyph;
        });
    }

    private static byte[] read(String name) {
        try (InputStream file = Typefaces.class.getResourceAsStream("/fonts/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " can't be read", e);
        }
    }
}
