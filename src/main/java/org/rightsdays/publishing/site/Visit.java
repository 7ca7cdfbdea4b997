package org.rightsdays.publishing.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.publishing.Addresses;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * One reader asking for one page. Controllers take it as an argument: a language or an edition that does not exist
 * has already become a page that says so.
 *
 * @param words the interface in the language of the address
 * @param languages all languages of the interface
 * @param shownEdition the edition of the address; without a year in it, the current one; null while there is none
 * @param path what follows the language, such as {@code /2024/programme}
 * @param to the addresses of pages in the same language
 * @param sourceCode where the source code of this site can be had; null where the operator has not said it
 * @param today the day in UTC
 */
public record Visit(
        Words words,
        List<Language> languages,
        @Nullable Edition shownEdition,
        String path,
        Addresses to,
        @Nullable String sourceCode,
        LocalDate today) {

    /** The edition that the page is about; a page that needs one is not found while there is none. */
    public Edition edition() {
        return Optional.ofNullable(shownEdition).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public String language() {
        return words.language().tag();
    }

    /** A page with a title, which is also how its heading reads. */
    public Page page(String title) {
        return Page.titled(this, title);
    }
}
