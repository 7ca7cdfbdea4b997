package org.rightsdays.platform.desk;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;

/**
 * One person at the desk, asking for one page. Controllers under {@code /{lang}/desk} take it as an argument.
 *
 * @param words the interface in the language of the address
 * @param languages all languages of the interface
 * @param path what follows the language in the address, such as {@code /desk/account}
 * @param csrf what each form carries back; empty for visitors, who have no session that could be misused
 * @param assets the address that style sheets and scripts stand under
 * @param origin scheme, host and port of this site, without a slash at the end
 * @param done what the step before has done, for the status message; null for none
 * @param hindrances what keeps this person from working; asked for by pages alone
 */
public record Desk(
        Words words,
        List<Language> languages,
        Actor actor,
        String path,
        String csrf,
        String assets,
        String origin,
        @Nullable String done,
        Supplier<List<Hindrance.Said>> hindrances) {

    public String language() {
        return words.language().tag();
    }

    /** The address of a page in the same language, by what follows the language, such as {@code /desk/account}. */
    public String at(String afterLanguage) {
        return "/" + language() + afterLanguage;
    }

    /** The same with scheme and host, for mails. */
    public String absolute(String afterLanguage) {
        return origin + at(afterLanguage);
    }

    public String asset(String name) {
        return assets + "/" + name;
    }

    /** A page with a title, which is also how its heading reads. */
    public DeskPage page(String title) {
        return new DeskPage(this, title, null, false, List.of(), List.of());
    }
}
