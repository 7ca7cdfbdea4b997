package org.rightsdays.testing;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** The page says its language and direction, and so does each text in another language. */
final class LanguageMarks implements PageRule {

    @Override
    public List<String> faults(FetchedPage page) {
        var faults = new ArrayList<String>();
        Element root = Objects.requireNonNull(page.document().selectFirst("html"));
        String language = root.attr("lang");
        if (language.isEmpty()) {
            faults.add("html has no lang");
        } else if (!root.attr("dir").equals(direction(language))) {
            faults.add("html lang=%s has dir='%s'".formatted(language, root.attr("dir")));
        }
        String addressed = page.address().getPath().split("/", 3)[1];
        if (addressed.matches("[a-z]{2,3}(-[A-Za-z]+)?") && page.status() == 200 && !addressed.equals(language)) {
            faults.add("is addressed in " + addressed + " but is in " + language);
        }
        for (Element element : page.document().select("[lang]")) {
            if (!wellFormed(element.attr("lang"))) {
                faults.add("no language tag: " + PageRule.shown(element));
            } else if (!nearestDirection(element).equals(direction(element.attr("lang")))) {
                faults.add("runs in the wrong direction, add dir: " + PageRule.shown(element));
            }
        }
        return faults;
    }

    private static String nearestDirection(Element element) {
        Element at = element;
        while (at != null && !at.hasAttr("dir")) {
            at = at.parent();
        }
        String direction = at == null ? "ltr" : at.attr("dir");
        return direction.equals("auto") ? direction(element.attr("lang")) : direction;
    }

    private static String direction(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    private static boolean wellFormed(String tag) {
        try {
            return !tag.isBlank()
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
