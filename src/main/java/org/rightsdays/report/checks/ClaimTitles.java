package org.rightsdays.report.checks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Theme;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Measure;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Text;

/** What a claim is about, from its measure and subject: so it has a title in every language, whoever entered it. */
final class ClaimTitles {

    private final Facts facts;

    ClaimTitles(Facts facts) {
        this.facts = facts;
    }

    Text of(Claim claim, Measure measure) {
        return switch (measure) {
            case FIGURES_OF_CONTRIBUTION, PARTNERS_OF_CONTRIBUTION, WITH_CHILDREN ->
                Text.say(key(measure), "of", contribution(String.valueOf(claim.subject())));
            case HEADING -> Text.say(key(measure) + "." + list(claim));
            case THEME_SHARE ->
                theme(claim)
                        .map(theme -> Text.say(key(measure), "theme", new Argument.Term(Words.keyOf(theme))))
                        .orElseGet(() -> Text.say(key(measure) + ".unnamed"));
            default -> Text.say(key(measure));
        };
    }

    private static String key(Measure measure) {
        return "report.claim." + inFiles(measure);
    }

    private static String list(Claim claim) {
        String subject = String.valueOf(claim.subject());
        return subject.equals("cities") || subject.equals("countries") ? subject : "partners";
    }

    /** The host where it gave this alone, else the contribution itself. */
    private Argument contribution(String slug) {
        Optional<Contribution> found = facts.contribution(slug);
        if (found.isEmpty()) {
            return new Argument.Quoted(slug);
        }
        Contribution contribution = found.get();
        boolean only = facts.reported().stream()
                        .filter(other -> other.host().equals(contribution.host()))
                        .count()
                == 1;
        Optional<Organisation> host = only ? facts.organisation(contribution.host()) : Optional.empty();
        return new Argument.Named(host.map(Names::of).orElseGet(() -> Names.of(contribution)));
    }

    /** The theme that a share is claimed of, where the list of themes has it. */
    static Optional<Theme> theme(Claim claim) {
        return Arrays.stream(Theme.values())
                .filter(theme -> inFiles(theme).equals(claim.subject()))
                .findFirst();
    }

    private static String inFiles(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
