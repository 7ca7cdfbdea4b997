package org.rightsdays.publishing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.ProgrammeFilter;

/**
 * The only place that spells addresses of the public site. They begin with a slash; {@link #absolute} puts the origin
 * before them.
 *
 * @param origin scheme, host and port, without a slash at the end
 * @param assets the address that style sheets, scripts and fonts stand under
 * @param language tag of the reader's language, the first part of every page's path
 */
public record Addresses(String origin, String assets, String language) {

    /** The programme in another form, by the same filters. */
    public enum Feed {
        ICS,
        ATOM,
        CSV,
        JSON;

        public String ending() {
            return "." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public String absolute(String address) {
        return origin + address;
    }

    /** The addresses of the same pages in another language. */
    public Addresses in(String otherLanguage) {
        return new Addresses(origin, assets, otherLanguage);
    }

    /** A page by what follows the language in its path, such as {@code /2024/programme}. */
    public String page(String path) {
        return "/" + language + path;
    }

    public String asset(String path) {
        return assets + "/" + path;
    }

    public String home(EditionId edition) {
        return page("/" + edition + "/");
    }

    public String programme(EditionId edition) {
        return page("/" + edition + "/programme");
    }

    public String programme(EditionId edition, ProgrammeFilter filter) {
        return programme(edition) + ProgrammeQuery.of(filter).asQuery();
    }

    public String programme(EditionId edition, ProgrammeQuery query) {
        return programme(edition) + query.asQuery();
    }

    public String programme(EditionId edition, ProgrammeFilter filter, Feed feed) {
        return programme(edition) + feed.ending() + ProgrammeQuery.of(filter).asQuery();
    }

    public String contribution(ContributionId id) {
        return programme(id.edition()) + "/" + id.slug();
    }

    /** The calendar file of one contribution. */
    public String calendar(ContributionId id) {
        return contribution(id) + ".ics";
    }

    /** One of the files that list all pages of an edition in this language; {@code part} begins at 1. */
    public String sitemap(EditionId edition, int part) {
        return page("/" + edition + "/sitemap-" + part + ".xml");
    }

    public String cities(EditionId edition) {
        return page("/" + edition + "/cities");
    }

    public String city(EditionId edition, OrganisationId city) {
        return cities(edition) + "/" + city;
    }

    public String partners(EditionId edition) {
        return page("/" + edition + "/partners");
    }

    public String partner(EditionId edition, OrganisationId partner) {
        return partners(edition) + "/" + partner;
    }

    /** The Final Report. */
    public String report(EditionId edition) {
        return page("/" + edition + "/report");
    }

    /** The draft of the report, for coordinators; {@code page} is empty for the whole. */
    public String draft(EditionId edition, String page) {
        return page("/desk/report/" + edition + "/preview" + page);
    }

    public String reportOfCity(EditionId edition, String slug) {
        return report(edition) + "/cities/" + slug;
    }

    /** Where a number of the report comes from. */
    public String figure(EditionId edition, String figure) {
        return report(edition) + "/figures/" + figure;
    }

    public String discrepancies(EditionId edition) {
        return report(edition) + "/discrepancies";
    }

    /** What changed from one snapshot of the report to the next. */
    public String reportChanges(EditionId edition) {
        return report(edition) + "/changes";
    }

    /** A chart of the report as a file; {@code ending} is svg or png. */
    public String chart(EditionId edition, String chart, String ending) {
        return report(edition) + "/charts/" + chart + "." + ending;
    }

    /** The call for participation of an edition. */
    public String join(EditionId edition) {
        return page("/" + edition + "/join");
    }

    /** Texts and pictures for those who take part in an edition. */
    public String toolkit(EditionId edition) {
        return page("/" + edition + "/toolkit");
    }

    public String editions() {
        return page("/editions");
    }

    public String contact() {
        return page("/contact");
    }

    public String privacy() {
        return page("/privacy");
    }

    public String accessibility() {
        return page("/accessibility");
    }

    public String codeOfConduct() {
        return page("/code-of-conduct");
    }

    public String transparency() {
        return page("/transparency");
    }

    /** The form of a notice about a page, by its path without language. */
    public String notice(String about) {
        return page("/desk/notice?about=" + URLEncoder.encode(page(about), StandardCharsets.UTF_8));
    }

    /** A stored picture; the same in every language. */
    public String picture(String hash) {
        return "/pictures/" + hash;
    }

    /** The picture that stands for an edition where its address is shared. */
    public String preview(EditionId edition) {
        return page("/" + edition + "/preview.png");
    }

    /** The picture that stands for a contribution where its address is shared. */
    public String preview(ContributionId id) {
        return contribution(id) + "/preview.png";
    }
}
