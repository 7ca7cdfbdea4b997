package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Testimonial.Manner;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.evidence.Reported;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.CitySection.Given;
import org.rightsdays.report.tree.CitySection.Photo;
import org.rightsdays.report.tree.CitySection.Testimonial;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.Text;

/** One section for each host that reported. */
final class CitySections {

    private final Facts facts;
    private final Reported reported;
    private final Groups groups;
    private final PublicationsData publications;

    CitySections(Facts facts, Book book) {
        this.facts = facts;
        this.reported = new Reported(facts, book);
        this.groups = new Groups(facts, book);
        this.publications = new PublicationsData(facts, book);
    }

    List<Block> blocks() {
        var byHost = new TreeMap<OrganisationId, List<Contribution>>();
        for (Contribution contribution : facts.reported()) {
            byHost.computeIfAbsent(contribution.host(), _ -> new ArrayList<>()).add(contribution);
        }
        var sections = new ArrayList<Block>();
        byHost.forEach((host, contributions) -> facts.organisation(host)
                .ifPresent(city -> sections.add(new CitySection(
                        host.slug(),
                        Names.of(city),
                        city.country(),
                        contributions.stream().map(this::given).toList()))));
        return sections;
    }

    private Given given(Contribution contribution) {
        var tags = new ArrayList<Argument.Term>();
        contribution.formats().forEach(format -> tags.add(new Argument.Term(Words.keyOf(format))));
        contribution.themes().forEach(theme -> tags.add(new Argument.Term(Words.keyOf(theme))));
        return new Given(
                Names.of(contribution),
                tags,
                new Argument.Term(Words.keyOf(contribution.mode())),
                contribution.summary(),
                facts.figuresOf(contribution.id().slug()).stream()
                        .sorted(Comparator.comparing(Figure::metric))
                        .map(figure -> reported.enter(figure).figure())
                        .toList(),
                photo(contribution),
                testimonials(contribution),
                partners(contribution),
                remarks(contribution),
                told(contribution));
    }

    /** What the host told; where children took part, groups are not among it. */
    private CitySection.Told told(Contribution contribution) {
        String slug = contribution.id().slug();
        return new CitySection.Told(
                Details.of(facts, contribution),
                publications.of(slug),
                facts.withChildren(contribution) ? null : groups.ofContribution(contribution));
    }

    /** The one of the report, or else of the programme; where children took part, none. */
    private @Nullable Photo photo(Contribution contribution) {
        if (facts.withChildren(contribution)) {
            return null;
        }
        var taken = facts.told().photos().get(contribution.id().slug());
        if (taken != null) {
            return photo(taken.picture(), taken.alternative(), taken.credit(), taken.licence());
        }
        return contribution.images().stream()
                .findFirst()
                .map(image -> photo(image.picture(), image.alternative(), image.credit(), image.licence()))
                .orElse(null);
    }

    /** Null where its pixels are gone, as a consent was taken back. */
    private @Nullable Photo photo(String picture, LocalizedText alternative, @Nullable String credit, String licence) {
        var size = facts.told().sizes().get(picture);
        return size == null ? null : new Photo(picture, alternative, credit, licence, size.width(), size.height());
    }

    private List<Testimonial> testimonials(Contribution contribution) {
        return facts.testimonials().stream()
                .filter(one -> one.contribution().equals(contribution.id().slug()))
                .map(one -> new Testimonial(
                        one.statement(),
                        new Argument.Term(Words.keyOf(one.sourceKind())),
                        one.manner() == Manner.VERBATIM,
                        one.source(),
                        one.role(),
                        one.organisation()))
                .toList();
    }

    private List<Name> partners(Contribution contribution) {
        return contribution.partners().stream()
                .flatMap(partner -> facts.organisation(partner.organisation()).stream())
                .map(Names::of)
                .toList();
    }

    private List<Text> remarks(Contribution contribution) {
        return facts.withChildren(contribution) ? List.of(Text.say("report.city.with-children")) : List.of();
    }
}
