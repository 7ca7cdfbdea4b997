package org.rightsdays.report.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * What one city gave and reported.
 *
 * @param key slug of the city
 * @param country ISO 3166-1 alpha-2; null where not stated
 */
public record CitySection(String key, Name city, @Nullable String country, List<Given> given) implements Block {

    /**
     * One contribution of the city.
     *
     * @param tags formats and themes, as terms
     * @param mode where people took part, as a term
     * @param figures what was reported, as ids of figures
     */
    public record Given(
            Name contribution,
            List<Argument.Term> tags,
            Argument.Term mode,
            LocalizedText text,
            List<String> figures,
            @Nullable Photo photo,
            List<Testimonial> testimonials,
            List<Name> partners,
            List<Text> remarks) {}

    /** A stored picture with what a reader must know of it. */
    public record Photo(
            String picture,
            LocalizedText alternative,
            @Nullable String credit,
            String licence) {}

    /**
     * What somebody or something said, shown as what it is.
     *
     * @param source term for person, document or body
     * @param name whose words they are, with role and organisation where stated
     */
    public record Testimonial(
            LocalizedText words,
            Argument.Term source,
            boolean verbatim,
            String name,
            @Nullable String role,
            @Nullable String organisation) {}
}
