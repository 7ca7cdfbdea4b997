package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.impact.Testimonial.Manner;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.evidence.Reported;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
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

    CitySections(Facts facts, Book book) {
        this.facts = facts;
        this.reported = new Reported(facts, book);
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
                reported.enter(facts.figuresOf(contribution.id().slug())).stream()
                        .map(Counted::figure)
                        .toList(),
                photo(contribution),
                testimonials(contribution),
                partners(contribution),
                remarks(contribution));
    }

    private static @Nullable Photo photo(Contribution contribution) {
        return contribution.images().stream()
                .findFirst()
                .map(image -> new Photo(image.picture(), image.alternative(), image.credit(), image.licence()))
                .orElse(null);
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

    private static List<Text> remarks(Contribution contribution) {
        return contribution.withChildren() == Answer.YES ? List.of(Text.say("report.city.with-children")) : List.of();
    }
}
