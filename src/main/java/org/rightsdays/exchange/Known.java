package org.rightsdays.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.exchange.findings.Nearest;

/** What the checks have learnt about organisations and contributions, for whatever refers to them. */
final class Known {

    private final Coalition coalition;
    private final SequencedMap<String, Organisation> named = new LinkedHashMap<>();
    private final Map<String, Optional<Organisation>> kept = new HashMap<>();
    private final Map<String, Long> rows = new HashMap<>();
    private final Map<String, Set<Role>> declaredRoles = new HashMap<>();
    private final Map<String, String> hosts = new HashMap<>();
    private final Map<String, Details> details = new HashMap<>();
    private final SequencedSet<String> giving = new LinkedHashSet<>();
    private final SequencedSet<String> involved = new LinkedHashSet<>();

    Known(Coalition coalition) {
        this.coalition = coalition;
    }

    /** Remembers an organisation of the folder; the pictures of logos aren't stored yet. */
    void add(Organisation organisation, Set<Role> roles) {
        named.put(organisation.id().slug(), organisation);
        declaredRoles.put(organisation.id().slug(), roles);
    }

    /** Remembers the row of a key, and gives the earlier row with the same key. */
    Optional<Long> firstRow(String key, long row) {
        Long earlier = rows.putIfAbsent(key, row);
        return Optional.ofNullable(earlier);
    }

    void addContribution(String slug, String host) {
        hosts.put(slug, host);
    }

    /** An organisation of the folder, or one that is kept already. */
    Optional<Organisation> organisation(String slug) {
        Organisation inFolder = named.get(slug);
        return inFolder != null
                ? Optional.of(inFolder)
                : kept.computeIfAbsent(slug, _ -> coalition.find(new OrganisationId(slug)));
    }

    boolean hasContribution(String slug) {
        return hosts.containsKey(slug);
    }

    Optional<Organisation> hostOf(String contribution) {
        return Optional.ofNullable(hosts.get(contribution)).flatMap(this::organisation);
    }

    Details detailsOf(String contribution) {
        return details.getOrDefault(contribution, Details.NONE);
    }

    Details detailsToFill(String contribution) {
        return details.computeIfAbsent(contribution, _ -> new Details());
    }

    void checkOrganisation(Entry row, Column<?> column, String slug) {
        if (organisation(slug).isEmpty()) {
            row.error(
                    "reference",
                    column,
                    slug,
                    Map.of("file", "organisations", "nearest", nearest(row, slug, named.keySet())));
        }
    }

    void checkContribution(Entry row, Column<?> column, String slug) {
        if (!hasContribution(slug)) {
            row.error(
                    "reference",
                    column,
                    slug,
                    Map.of("file", "contributions", "nearest", nearest(row, slug, hosts.keySet())));
        }
    }

    private static String nearest(Entry row, String slug, Set<String> known) {
        return row.reading().findings().errorsTotal() < Findings.SHOWN ? Nearest.of(slug, known) : Nearest.NONE;
    }

    /** That an organisation gives a contribution of its own. */
    void gives(String slug) {
        giving.add(slug);
    }

    /** That an organisation hosts or is a partner in whatever way. */
    void involves(String slug) {
        involved.add(slug);
    }

    boolean isGiving(String slug) {
        return giving.contains(slug);
    }

    SequencedMap<String, Organisation> named() {
        return named;
    }

    SequencedSet<String> involved() {
        return involved;
    }

    Set<Role> declaredRoles(String slug) {
        return declaredRoles.getOrDefault(slug, Set.of());
    }
}
