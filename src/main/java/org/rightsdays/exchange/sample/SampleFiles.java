package org.rightsdays.exchange.sample;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.DetailColumns;
import org.rightsdays.exchange.columns.Sheet;

/** The files that a sample's contributions are spread over, all open at once. */
final class SampleFiles implements Closeable {

    final CsvFile contributions;
    final CsvFile parts;
    final CsvFile places;
    final CsvFile sessions;
    final CsvFile links;
    final CsvFile images;

    SampleFiles(Path folder) throws IOException {
        contributions = open(folder, ContributionColumns.SHEET, "title@en", "summary@en");
        parts = open(folder, DetailColumns.Parts.SHEET);
        places = open(folder, DetailColumns.Places.SHEET, "name@en");
        sessions = open(folder, DetailColumns.Sessions.SHEET);
        links = open(folder, DetailColumns.Links.SHEET);
        images = open(folder, DetailColumns.Images.SHEET);
    }

    private static CsvFile open(Path folder, Sheet sheet, String... translations) throws IOException {
        var columns = new ArrayList<>(sheet.names());
        columns.addAll(List.of(translations));
        return new CsvFile(folder.resolve(sheet.name() + ".csv"), columns);
    }

    @Override
    public void close() throws IOException {
        for (CsvFile file : List.of(contributions, parts, places, sessions, links, images)) {
            file.close();
        }
    }
}
