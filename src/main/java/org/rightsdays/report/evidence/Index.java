package org.rightsdays.report.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.impact.Figure;
import org.rightsdays.programme.Contribution;

/** Where to find what by its key: a report asks for each of thousands of contributions, over and over. */
public record Index(
        Map<OrganisationId, Organisation> organisations,
        Map<String, Contribution> contributions,
        Map<String, List<Figure>> figures) {

    static Index of(
            List<Organisation> organisations,
            List<Contribution> reported,
            List<Contribution> others,
            List<Figure> figures) {
        return new Index(
                organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity(), (a, _) -> a)),
                Stream.concat(reported.stream(), others.stream())
                        .collect(Collectors.toMap(one -> one.id().slug(), Function.identity(), (a, _) -> a)),
                figures.stream()
                        .filter(figure -> figure.scope().contribution() != null)
                        .collect(Collectors.groupingBy(
                                figure -> String.valueOf(figure.scope().contribution()))));
    }
}
