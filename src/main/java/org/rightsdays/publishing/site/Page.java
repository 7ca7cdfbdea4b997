package org.rightsdays.publishing.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.publishing.Addresses;

/**
 * What the layout must know of a page.
 *
 * @param title first part of the title and text of the heading
 * @param description one sentence for search engines and previews; null for none
 * @param query what follows the path in the address, with its question mark, kept by the language switch
 * @param indexed whether search engines shall list it
 * @param picture absolute address of the picture that previews show; null for none
 * @param linkedData JSON-LD; null for none
 */
public record Page(
        Visit visit,
        String title,
        @Nullable String description,
        Section section,
        String query,
        boolean indexed,
        @Nullable String picture,
        List<HeadLink> links,
        @Nullable String linkedData) {

    /** The place in the main navigation. */
    public enum Section {
        HOME,
        PROGRAMME,
        CITIES,
        PARTNERS,
        REPORT,
        EDITIONS,
        OTHER
    }

    /** A {@code link} of the head: {@code next}, {@code prev}, or {@code alternate} with a media type. */
    public record HeadLink(
            String relation,
            String address,
            @Nullable String type,
            @Nullable String title) {}

    /** The same page in another language. */
    public record Translation(Language language, String address, boolean current) {}

    static Page titled(Visit visit, String title) {
        return new Page(visit, title, null, Section.OTHER, "", true, null, List.of(), null);
    }

    public Page in(Section other) {
        return new Page(visit, title, description, other, query, indexed, picture, links, linkedData);
    }

    public Page describedAs(String text) {
        return new Page(visit, title, text, section, query, indexed, picture, links, linkedData);
    }

    public Page withQuery(String text) {
        return new Page(visit, title, description, section, text, indexed, picture, links, linkedData);
    }

    public Page notIndexed() {
        return new Page(visit, title, description, section, query, false, picture, links, linkedData);
    }

    /** {@code address} is that of a picture of this site, without its origin. */
    public Page withPicture(String address) {
        return new Page(visit, title, description, section, query, indexed, to().absolute(address), links, linkedData);
    }

    public Page with(HeadLink link) {
        var all = new ArrayList<>(links);
        all.add(link);
        return new Page(visit, title, description, section, query, indexed, picture, List.copyOf(all), linkedData);
    }

    /** JSON-LD is data, not a script, yet stands in a script element: no value of it may end that element. */
    public Page withLinkedData(String json) {
        return new Page(
                visit, title, description, section, query, indexed, picture, links, json.replace("<", "\\u003c"));
    }

    public Words words() {
        return visit.words();
    }

    public Addresses to() {
        return visit.to();
    }

    public Language language() {
        return visit.words().language();
    }

    /** "Programme – International Digital Rights Days 2024"; the home page is the name itself. */
    public String fullTitle() {
        String site = siteName();
        return title.equals(site) ? title : title + " – " + site;
    }

    /** Name and year of the edition that is shown, in the reader's language; without one, the general name. */
    public String siteName() {
        var edition = visit.shownEdition();
        return edition == null
                ? words().say("site.name")
                : edition.name().in(visit.language()).text() + " " + edition.id();
    }

    public String canonical() {
        return to().absolute(to().page(visit.path()) + query);
    }

    public List<Translation> translations() {
        return visit.languages().stream()
                .map(language -> new Translation(
                        language, to().in(language.tag()).page(visit.path()) + query, language.equals(language())))
                .toList();
    }
}
