package org.rightsdays.exchange.handover;

import java.nio.charset.StandardCharsets;
import org.rightsdays.editions.Edition;

/** What an export says of itself, for people who open the folder years later. */
final class Readme {

    private static final String TEXT = """
                # %1$s %2$s: everything for those who coordinate the next edition

                ## Into another installation
                    ./rightsdays import FOLDER
                takes all of it in again: the edition, organisations, contributions with every field and translation, parts,
                places, sessions, links, pictures, what documents printed, and the records below. Imported once more, it
                changes nothing. The counts of accounts by day are taken in by
                    ./rightsdays take-in FOLDER/handover/daily.csv --account coalition
                Files are described column by column in docs/edition-folder.md of the program.

                ## Beside the sheets
                | file | what it is | taken in again |
                | --- | --- | --- |
                | `handover/records/figures.jsonl` | the ledger: every value of every figure, who (by role) reported and checked it, one JSON object a line | yes |
                | `handover/records/testimonials.jsonl` | statements with the record of the consent | yes |
                | `handover/records/backgrounds.jsonl` | groups of audiences, with counts before disclosure control: never to be published as they are | yes |
                | `handover/records/stated-growth.jsonl` | increases that documents state | yes |
                | `handover/records/local-reports.jsonl` | local reports that were sent, with publications, photos and what hosts told in words | yes |
                | `handover/records/texts.jsonl`, `handover/texts.csv` | connecting texts of the report | yes |
                | `handover/evidence/`, `handover/evidence.csv` | files that support figures, by their SHA-256; for exports of platforms only the hash was kept | yes |
                | `handover/daily.csv` | counts of accounts by day | by `take-in` |
                | `handover/figures.csv` | the ledger once more, for a spreadsheet | no |
                | `handover/completeness.csv` | who has reported what | no |
                | `handover/open-tasks.csv` | figures to check, reports that are missing, whether figures are locked | no |
                | `handover/snapshots.csv` | frozen reports and where they are | no |
                | `handover/openings.csv` | when locked figures were opened again, and why | no |
                | `handover/withdrawn.csv` | contributions with a statement whose consent was taken back, and when | no |

                A file that is missing would be empty.

                ## Personal data
                - Names and words of people who are quoted, with their consent: they are public already. Statements whose
                  consent was taken back are left out; remove them from older exports too.
                - Files that support figures may name people. Coordinators alone may see them, to check figures.
                - No account, address, session or draft, no case of moderation, and nobody's name as the reporter of a figure.

                The register of personal data on the privacy page of the site gives the legal basis of each.
                """;

    private Readme() {}

    static byte[] of(Edition edition) {
        return TEXT.formatted(edition.abbreviation(), edition.id()).getBytes(StandardCharsets.UTF_8);
    }
}
