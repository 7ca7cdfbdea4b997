package org.rightsdays.platform.i18n;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;

/**
 * A public text in one or more languages, by BCP 47 tag, with the one it was written in marked.
 *
 * @param original tag of the language it was written in; always one of {@code texts}
 * @param texts tag to text, none blank
 */
public record LocalizedText(String original, Map<String, String> texts) {

    public LocalizedText {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(original)) {
            throw new IllegalArgumentException("No text in the original language " + original);
        }
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(language, Map.of(language, text));
    }

    /** The same text with one language added or replaced. */
    public LocalizedText with(String language, String text) {
        var all = new TreeMap<>(texts);
        all.put(language, text);
        return new LocalizedText(original, all);
    }

    /** The text for a reader of {@code wanted}: that language, its base language or a regional form of it, English, the original. */
    public Shown in(String wanted) {
        for (String tag : fallbackOrder(wanted)) {
            String text = texts.get(tag);
            if (text != null) {
                return new Shown(text, tag, !sameLanguage(tag, wanted));
            }
        }
        throw new IllegalStateException("unreachable: the original is always there");
    }

    public String inOriginal() {
        return in(original).text();
    }

    private SequencedSet<String> fallbackOrder(String wanted) {
        var order = new LinkedHashSet<String>();
        order.add(wanted);
        order.add(base(wanted));
        texts.keySet().stream()
                .sorted()
                .filter(tag -> sameLanguage(tag, wanted))
                .forEach(order::add);
        order.add("en");
        order.add(original);
        return order;
    }

    private static boolean sameLanguage(String one, String other) {
        return base(one).equals(base(other));
    }

    private static String base(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /**
     * A text as one reader gets it.
     *
     * @param language tag of the language it is in
     * @param fallback whether that is another language than the reader's, which a page must show
     */
    public record Shown(String text, String language, boolean fallback) {

        /** Direction of the script: {@code rtl} or {@code ltr}. */
        public String direction() {
            return Language.directionOf(language);
        }
    }
}
