package org.rightsdays.exchange.sample;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.rightsdays.coalition.KnownCities;
import org.rightsdays.coalition.KnownCity;
import org.rightsdays.exchange.columns.OrganisationColumns;

/** A made-up edition as an edition folder. The same number of contributions gives the same folder, byte for byte. */
public final class SampleEdition {

    static final int YEAR = 2030;
    static final String PREFIX = "sample-";
    static final int PARTNERS = 40;
    private static final int MOST_CITIES = 400;
    private static final List<String> BODIES = List.of(
            "Open Data Lab (sample)",
            "University of the Riverside (sample)",
            "Association for Fair Technology (sample)",
            "Youth Council (sample)",
            "Library Network (sample)");

    private SampleEdition() {}

    /**
     * Writes the folder.
     *
     * @param contributions 1 to 1,000,000
     * @throws FileAlreadyExistsException when the folder exists and isn't empty
     */
    public static void write(Path folder, int contributions) throws IOException {
        if (contributions < 1 || contributions > 1_000_000) {
            throw new IllegalArgumentException("A sample has 1 to 1,000,000 contributions, not " + contributions);
        }
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(folder.toString());
                }
            }
        }
        Files.createDirectories(folder);
        List<KnownCity> cities = cities(contributions);
        Files.writeString(folder.resolve("edition.json"), edition(cities));
        writeOrganisations(folder, cities);
        SamplePictures.write(folder.resolve("images"));
        try (var files = new SampleFiles(folder)) {
            for (int i = 0; i < contributions; i++) {
                new SampleContribution(i, cities).write(files);
            }
        }
    }

    /** Cities spread over the alphabet and so over the world, fewer for small samples. */
    private static List<KnownCity> cities(int contributions) {
        List<KnownCity> all = KnownCities.all();
        int count = Math.min(MOST_CITIES, Math.max(12, contributions / 4));
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    private static void writeOrganisations(Path folder, List<KnownCity> cities) throws IOException {
        var columns = OrganisationColumns.SHEET.names();
        try (var file = new CsvFile(folder.resolve("organisations.csv"), columns)) {
            for (int i = 0; i < cities.size(); i++) {
                writeCity(file, cities.get(i), i);
            }
            for (int i = 0; i < PARTNERS; i++) {
                String body = BODIES.get(i % BODIES.size());
                file.set("id", PREFIX + "partner-" + (i + 1))
                        .set("name", body.replace(" (", " " + (i / BODIES.size() + 1) + " ("))
                        .set("kind", "partner")
                        .set("summary", "A made-up organisation.")
                        .set("website", "https://partner-" + (i + 1) + ".example/")
                        .set("source", "made up")
                        .end();
            }
        }
    }

    private static void writeCity(CsvFile file, KnownCity city, int i) throws IOException {
        file.set("id", PREFIX + city.slug())
                .set("name", city.name() + " (sample)")
                .set("kind", "city")
                .set("country", city.country())
                .set("latitude", city.latitude())
                .set("longitude", city.longitude())
                .set("time_zone", city.zone())
                .set("coalition_member", List.of("yes", "no", "").get(i % 3))
                .set("source", "a real city; its part in this sample is made up");
        if (i % 5 == 0) {
            file.set("website", "https://" + city.slug() + ".example/")
                    .set("summary", "A real city in a made-up programme.");
        }
        if (i % 10 == 0) {
            file.set("logo", SamplePictures.name(i)).set("logo_alternative", "Coloured shapes, no real logo");
        }
        file.end();
    }

    private static String edition(List<KnownCity> cities) {
        return """
                {
                  "year": %1$d,
                  "ordinal": 7,
                  "name": "Sample of the International Digital Rights Days",
                  "name@fr": "Exemple des Journées internationales des droits numériques",
                  "name@ar": "نموذج للأيام الدولية للحقوق الرقمية",
                  "name@uk": "Зразок Міжнародних днів цифрових прав",
                  "abbreviation": "Sample",
                  "slogan": "All of this is made up",
                  "slogan@fr": "Tout ceci est inventé",
                  "slogan@ar": "كل هذا من نسج الخيال",
                  "slogan@uk": "Усе це вигадано",
                  "first_day": "%1$d-12-10",
                  "last_day": "%1$d-12-11",
                  "convened_by": "Made-up coalition (sample)",
                  "convened_by_abbreviation": "SAMPLE",
                  "coordinated_by": ["%2$s", "%3$s"],
                  "websites": ["https://days.example/"],
                  "next_edition": {"first_day": "%4$d-12-10", "last_day": "%4$d-12-11"},
                  "phases": {"call": "%1$d-06-01", "programme": "%1$d-11-01", "days": "%1$d-12-10", "reporting": "%1$d-12-12"},
                  "contact": "sample@days.example",
                  "note": "A sample: the cities are real, everything else is made up.",
                  "sample": true
                }
                """.formatted(
                YEAR, PREFIX + cities.get(0).slug(), PREFIX + cities.get(1).slug(), YEAR + 1);
    }
}
