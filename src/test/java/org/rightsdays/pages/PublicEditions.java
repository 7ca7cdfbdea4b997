package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.exchange.ImportOutcome;
import org.rightsdays.exchange.ImportOutcome.Imported;
import org.rightsdays.exchange.ImportProgress;
import org.rightsdays.exchange.ImportRequest;
import org.rightsdays.testing.Cast;
import org.springframework.stereotype.Component;

/**
 * The editions that the public pages are looked at with: 2024 as it was reported, with much that nobody stated, and a
 * made-up one with every field filled, in ten languages.
 */
@Component
class PublicEditions {

    private static final Path REPORTED = Path.of("samples", "2024");
    private static final int MADE_UP_CONTRIBUTIONS = 120;

    private final Exchange exchange;
    private List<Integer> years = List.of();

    PublicEditions(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The year of the edition with every field filled. */
    int fullest() {
        return years.getLast();
    }

    List<Integer> years() {
        return years;
    }

    void load() {
        try {
            Path madeUp =
                    Files.createTempDirectory(Path.of("target"), "edition-").resolve("sample");
            exchange.writeSample(madeUp, MADE_UP_CONTRIBUTIONS);
            years = List.of(imported(REPORTED), imported(madeUp));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int imported(Path folder) {
        ImportOutcome outcome =
                exchange.importEdition(Cast.TESTER, new ImportRequest(folder, false, null), ImportProgress.NONE);
        assertThat(outcome).isInstanceOf(Imported.class);
        return ((Imported) outcome).edition().year();
    }
}
