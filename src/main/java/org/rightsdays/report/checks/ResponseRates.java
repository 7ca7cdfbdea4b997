package org.rightsdays.report.checks;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.impact.Figure;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** How many of the cities that reported gave numbers of one kind: it stands beside every total. */
public final class ResponseRates {

    private final Facts facts;
    private final Book book;
    private final Map<String, OrganisationId> hosts;

    public ResponseRates(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.hosts = facts.reported().stream()
                .collect(Collectors.toMap(one -> one.id().slug(), Contribution::host));
    }

    /**
     * @param id of the total
     * @param what the total is of
     */
    public Counted of(String id, Argument what, Collection<Figure> figures) {
        Set<OrganisationId> giving = figures.stream()
                .map(figure -> hosts.get(String.valueOf(figure.scope().contribution())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Counted gave = book.records(
                id + ".reporting",
                Text.say("report.figure.response.reporting", "what", what),
                facts.cities().stream()
                        .filter(city -> giving.contains(city.id()))
                        .<Input>map(city -> new Input.OfRecord(Names.of(city)))
                        .toList());
        return book.share(
                id + ".response",
                Text.say("report.figure.response", "what", what),
                gave,
                new Cities(facts, book).reporting());
    }
}
