package org.rightsdays.platform.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.Words;

/**
 * What the layout of the desk must know of a page.
 *
 * @param title first part of the title and text of the heading
 * @param above the page that this one belongs to; null for the start page of the desk
 * @param failed whether the form was not accepted, which the title then says first
 * @param sheets style sheets of its own, such as {@code css/cases.css}
 * @param scripts modules of its own, such as {@code js/draft.js}
 */
public record DeskPage(
        Desk desk, String title, @Nullable Above above, boolean failed, List<String> sheets, List<String> scripts) {

    /** A page that leads to others; the address is complete, such as {@code /en/desk/cases}. */
    public record Above(String title, String address) {}

    /** The same page in another language. */
    public record Translation(Language language, String address, boolean current) {}

    /** {@code path} is what follows the language in the address of the page above. */
    public DeskPage under(String aboveTitle, String path) {
        return new DeskPage(desk, title, new Above(aboveTitle, desk.at(path)), failed, sheets, scripts);
    }

    public DeskPage withSheet(String name) {
        return new DeskPage(desk, title, above, failed, with(sheets, name), scripts);
    }

    public DeskPage withScript(String name) {
        return new DeskPage(desk, title, above, failed, sheets, with(scripts, name));
    }

    DeskPage failing() {
        return new DeskPage(desk, title, above, true, sheets, scripts);
    }

    public Words words() {
        return desk.words();
    }

    public Language language() {
        return words().language();
    }

    /** Such as "Error: Your account – International Digital Rights Days". */
    public String fullTitle() {
        String full = title + " – " + words().say("site.name");
        return failed ? words().say("form.title-with-errors", "title", full) : full;
    }

    public List<Translation> translations() {
        return desk.languages().stream()
                .map(language ->
                        new Translation(language, "/" + language.tag() + desk.path(), language.equals(language())))
                .toList();
    }

    private static List<String> with(List<String> some, String more) {
        var all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
