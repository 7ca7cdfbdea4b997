package org.rightsdays.report.pdf;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.Cover;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;

/**
 * The thanks to one city that gave and reported something. It names the city and what it gave, and nobody who came.
 *
 * @param address where it can be verified; null for a site whose address isn't configured
 */
public record Certificate(
        Telling telling, CitySection city, @Nullable String address) {

    /** The certificate of a city by its slug; empty unless it has reported a number or that something took place. */
    public static Optional<Certificate> find(Telling telling, String slug, @Nullable String address) {
        return telling.report()
                .city(slug)
                .filter(city ->
                        city.given().stream().anyMatch(given -> !given.figures().isEmpty()))
                .map(city -> new Certificate(telling, city, address));
    }

    public Words words() {
        return telling.words();
    }

    public FinalReport report() {
        return telling.report();
    }

    public Cover cover() {
        return report().cover();
    }

    public String name() {
        return telling.plain(city.city());
    }

    public String edition() {
        return cover().name().in(words().language().tag()).text() + " " + cover().year();
    }

    public String days() {
        return words().days(cover().firstDay(), cover().lastDay());
    }

    public String coordinators() {
        return words().list(cover().coordinators().stream().map(telling::plain).toList());
    }

    public String title() {
        return words().say("print.certificate.title", "city", name(), "edition", edition());
    }

    /** What the city gave, by its titles. */
    public List<CitySection.Given> given() {
        return city.given();
    }
}
