package org.rightsdays.impact.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Editions;
import org.rightsdays.impact.reports.AskingStore.Asked;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks hosts for their reports: on the day after the days, then at most three times, a week apart; a week later it tells
 * the coordinators. It stops as soon as a report was sent.
 */
@Component
class AskingForReports {

    /** Days after the last day of an edition; the last mail goes to the coordinators. */
    private static final int[] DUE = {1, 8, 15, 22, 29};

    private static final int TO_COORDINATORS = 4;

    /** Older editions are left in peace, and so are those that were imported years later. */
    private static final int LAST_DAY = 60;

    private static final Set<ContributionState> NOTHING_TO_REPORT =
            Set.of(ContributionState.CANCELLED, ContributionState.NOT_HELD, ContributionState.POSTPONED);

    private final Editions editions;
    private final Programme programme;
    private final LocalReportStore reports;
    private final AskingStore asked;
    private final ReportMails mails;
    private final Clock clock;

    AskingForReports(
            Editions editions,
            Programme programme,
            LocalReportStore reports,
            AskingStore asked,
            ReportMails mails,
            Clock clock) {
        this.editions = editions;
        this.programme = programme;
        this.reports = reports;
        this.asked = asked;
        this.mails = mails;
        this.clock = clock;
    }

    /** Sends what is due; asked twice on one day, it sends nothing the second time. */
    @Transactional
    public void ask() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (Edition edition : editions.all()) {
            long days = ChronoUnit.DAYS.between(edition.days().lastDay(), today);
            if (days >= DUE[0] && days <= LAST_DAY) {
                ask(edition, (int) days);
            }
        }
    }

    private void ask(Edition edition, int days) {
        Set<String> sent = reports.all(edition.id()).stream()
                .filter(report -> report.sentAt() != null)
                .map(report -> report.contribution().slug())
                .collect(Collectors.toSet());
        Map<String, Asked> before = asked.latest(edition.id());
        Map<OrganisationId, List<Contribution>> byHost = new LinkedHashMap<>();
        var escalated = new ArrayList<Contribution>();
        var numbers = new LinkedHashMap<String, Integer>();
        programme.forEach(edition.id(), ProgrammeFilter.NONE, contribution -> {
            String slug = contribution.id().slug();
            int number = before.containsKey(slug) ? before.get(slug).number() + 1 : 0;
            boolean due = number < DUE.length && days >= DUE[number] && isAWeekSince(before.get(slug));
            if (due && !sent.contains(slug) && !NOTHING_TO_REPORT.contains(contribution.state())) {
                numbers.put(slug, number);
                if (number == TO_COORDINATORS) {
                    escalated.add(contribution);
                } else {
                    byHost.computeIfAbsent(contribution.host(), _ -> new ArrayList<>())
                            .add(contribution);
                }
            }
        });
        byHost.forEach((host, contributions) -> mails.askHost(host, contributions));
        if (!escalated.isEmpty()) {
            mails.tellCoordinators(edition.id(), escalated);
        }
        asked.add(edition.id(), numbers, clock.instant());
    }

    /** A server that was off for weeks doesn't send three mails in three rounds. */
    private boolean isAWeekSince(@org.jspecify.annotations.Nullable Asked last) {
        return last == null || last.at().isBefore(Instant.now(clock).minus(6, ChronoUnit.DAYS));
    }
}
