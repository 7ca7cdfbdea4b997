package org.rightsdays.coalition.web;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.JoinKind;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.Words;
import org.springframework.stereotype.Component;

/** What the form to join offers to choose from. */
@Component
class JoinChoices {

    /** More would make the page heavy on a poor network. */
    private static final int MOST_KNOWN = 400;

    /** Assigned codes of ISO 3166-1, without user-assigned ones. */
    static final List<String> COUNTRIES = Arrays.stream(ULocale.getISOCountries())
            .filter(code -> code.length() == 2)
            .toList();

    private final Coalition coalition;

    JoinChoices(Coalition coalition) {
        this.coalition = coalition;
    }

    JoinView view(Desk desk, JoinForm form, FormErrors errors) {
        Words words = desk.words();
        return new JoinView(
                form,
                errors,
                Arrays.stream(JoinKind.values())
                        .map(kind -> new Choice(JoinForm.value(kind), words.name(kind)))
                        .toList(),
                known(words),
                countries(words),
                languages(desk));
    }

    static List<Choice> languages(Desk desk) {
        return desk.languages().stream()
                .map(language -> new Choice(language.tag(), language.ownName(), null, language.tag()))
                .toList();
    }

    static List<String> tags(Desk desk) {
        return desk.languages().stream().map(Language::tag).toList();
    }

    static List<Choice> countries(Words words) {
        return COUNTRIES.stream()
                .map(code -> new Choice(code, words.country(code)))
                .sorted(Comparator.comparing(Choice::label, words.alphabetical()))
                .toList();
    }

    private List<String> known(Words words) {
        String language = words.language().tag();
        return coalition.all().stream()
                .limit(MOST_KNOWN)
                .map(organisation -> organisation.name().in(language).text())
                .distinct()
                .sorted(words.alphabetical())
                .toList();
    }
}
