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
            List<Text> remarks,
            Told told) {

        // Trees that were frozen before hosts told more have none.
        @SuppressWarnings("NullAway")
        public Given {
            told = told == null ? Told.NOTHING : told;
        }
    }

    /**
     * What a host told beside numbers.
     *
     * @param details such as languages, accessibility, outcomes and lessons, each under its name
     * @param backgrounds groups that were counted, as far as they may be shown; null where none was
     */
    public record Told(
            List<Detail> details, List<PublicationList.Item> publications, Block.@Nullable FigureTable backgrounds) {

        public static final Told NOTHING = new Told(List.of(), List.of(), null);

        public Told {
            details = List.copyOf(details);
            publications = List.copyOf(publications);
        }
    }

    /** Words under the name of what they are about. */
    public record Detail(Text name, List<Text> words) {

        public Detail {
            words = List.copyOf(words);
        }
    }

    /**
     * A stored picture with what a reader must know of it.
     *
     * @param width in pixels; null where it isn't known
     */
    public record Photo(
            String picture,
            LocalizedText alternative,
            @Nullable String credit,
            String licence,
            @Nullable Integer width,
            @Nullable Integer height) {}

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
