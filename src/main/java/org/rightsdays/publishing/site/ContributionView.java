package org.rightsdays.publishing.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.publishing.site.HomeView.Named;

/**
 * The page of one contribution. A fact that nobody stated says so where a reader would take silence for "no".
 *
 * @param state in words, such as "Cancelled"; null while all goes as planned
 * @param languageNote which language its text is shown in; null where that is the reader's
 * @param alternatives languages of the interface that it is written in, with the address of the page there
 * @param onlyDays what is said of the time where there is no session
 * @param calendar the calendar file
 * @param linkedData the same as JSON-LD
 */
public record ContributionView(
        Shown title,
        Shown summary,
        @Nullable Shown description,
        List<FilterLink> formats,
        @Nullable String state,
        @Nullable Shown stateNote,
        @Nullable Named host,
        @Nullable String languageNote,
        List<Alternative> alternatives,
        List<TimeView> times,
        String onlyDays,
        List<PlaceView> places,
        String mode,
        List<LinkView> links,
        List<PartView> parts,
        List<ImageView> images,
        Conditions conditions,
        List<PartnerView> partners,
        List<FilterLink> themes,
        List<String> principles,
        List<HistoryView> history,
        String calendar,
        String linkedData) {

    /** The same before it is public; {@code note} says so where the state stands. */
    ContributionView asPreview(String note) {
        return new ContributionView(
                title,
                summary,
                description,
                formats,
                note,
                null,
                host,
                languageNote,
                alternatives,
                times,
                onlyDays,
                places,
                mode,
                links,
                parts,
                images,
                conditions,
                partners,
                themes,
                principles,
                history,
                calendar,
                linkedData);
    }

    /** A value of a vocabulary that leads to the programme with that filter. */
    public record FilterLink(String label, String address) {}

    public record Alternative(String tag, String direction, String name, String address) {}

    /** A place; {@code map} is where it is, as a {@code geo:} address, for programs that draw maps. */
    public record PlaceView(
            Shown name, @Nullable String address, @Nullable String geo) {}

    public record LinkView(String purpose, @Nullable Shown label, String address, String host) {}

    public record PartView(
            Shown title,
            String formats,
            String mode,
            @Nullable Shown summary) {}

    public record ImageView(
            String address,
            int width,
            int height,
            Shown alternative,
            @Nullable String credit,
            String licence) {}

    public record PartnerView(Shown name, String address, String role) {}

    /** What to know before coming. */
    public record Conditions(
            List<String> languages,
            List<Fact> accessibility,
            @Nullable Shown accessibilityNote,
            String cost,
            boolean costStated,
            @Nullable Shown costNote,
            @Nullable Shown audience,
            Fact withChildren,
            List<Fact> rights,
            @Nullable Shown rightsNote) {

        public boolean anyAccessibility() {
            return accessibility.stream().anyMatch(Fact::stated);
        }

        public boolean anyRight() {
            return rights.stream().anyMatch(Fact::stated);
        }
    }

    /** A question and its answer; {@code stated} is false where nobody answered. */
    public record Fact(String question, String answer, boolean stated) {}

    /** A change that the public could see. */
    public record HistoryView(String day, String machineDay, String what) {}
}
