package org.rightsdays.exchange.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An edition folder. */
record FolderSource(Path folder, List<Table> tables, List<Misplaced> misplaced) implements Source {

    private static final String EDITION_JSON = "edition.json";
    private static final Set<String> FOR_PEOPLE = Set.of("guide.csv", "lists.csv");
    private static final long LARGEST_JSON = 1 << 20;

    static Source open(Path folder) throws IOException {
        var tables = new ArrayList<Table>();
        var misplaced = new ArrayList<Misplaced>();
        try (var paths = Files.list(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String file = path.getFileName().toString();
                String lower = file.toLowerCase(Locale.ROOT);
                if (file.startsWith(".") || FOR_PEOPLE.contains(lower)) {
                    continue; // lock files of office programs, and what the template says to people
                } else if (lower.endsWith(".csv")) {
                    tables.add(new CsvTable(file.substring(0, file.length() - 4), path));
                } else if (lower.matches(".*\\.(ods|xls|xlsm|xlsb|tsv|numbers)")) {
                    misplaced.add(new Misplaced(file, "other-spreadsheet"));
                } else if (lower.endsWith(".xlsx")) {
                    misplaced.add(new Misplaced(file, "workbook-in-folder"));
                } else if (lower.endsWith(".json") && !file.equals(EDITION_JSON)) {
                    misplaced.add(new Misplaced(file, "other-json"));
                }
            }
        }
        return new FolderSource(folder, tables, misplaced);
    }

    @Override
    public Optional<byte[]> editionJson() throws IOException {
        Path path = folder.resolve(EDITION_JSON);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        if (Files.size(path) > LARGEST_JSON) {
            throw new Unreadable("too-large", 0, Map.of("limit", "1 MB"));
        }
        return Optional.of(Files.readAllBytes(path));
    }

    @Override
    public void close() {}
}
