package org.rightsdays.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.rightsdays.exchange.columns.LocalReportColumns;
import org.rightsdays.exchange.columns.Sheets;
import org.rightsdays.exchange.tables.Unreadable;
import org.springframework.util.FileSystemUtils;

/** A file that was brought, in a folder of its own while it is read. */
final class DeskFolder implements AutoCloseable {

    private static final int MOST_ENTRIES = 40;
    private static final int LARGEST_TABLE = 50 << 20;

    private final Path folder;
    private final DeskFile file;
    private final Predicate<String> known;
    private final List<String> unknown = new ArrayList<>();

    /** Of contributions. */
    DeskFolder(DeskFile file) throws IOException {
        this(file, name -> Sheets.find(name).isPresent(), "contributions");
    }

    /** Of local reports. */
    static DeskFolder ofReports(DeskFile file) throws IOException {
        Predicate<String> known = name -> LocalReportColumns.find(name).isPresent();
        String name = file.name().replaceFirst("(?i)\\.csv$", "");
        return new DeskFolder(file, known, known.test(name) ? name : "reports");
    }

    /**
     * @param known whether there is a table of a name
     * @param single what a table is that comes alone
     * @throws Unreadable for an archive that isn't one
     */
    private DeskFolder(DeskFile file, Predicate<String> known, String single) throws IOException {
        this.file = file;
        this.known = known;
        folder = Files.createTempDirectory("rightsdays-brought-");
        try {
            switch (file.kind()) {
                case TABLE -> Files.write(folder.resolve(single + ".csv"), file.content());
                case TABLES -> unpack();
                default -> Files.write(folder.resolve("contributions.xlsx"), file.content());
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Takes the tables that have a known name, wherever they lie in the archive. */
    private void unpack() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new Unreadable("zip-bomb");
                }
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                boolean table = name.endsWith(".csv") && known.test(name.substring(0, name.length() - 4));
                byte[] content = zip.readNBytes(LARGEST_TABLE + 1);
                if (content.length > LARGEST_TABLE) {
                    throw new Unreadable("too-large", 0, Map.of("limit", (LARGEST_TABLE >> 20) + " MB"));
                }
                if (table) {
                    Files.write(folder.resolve(name), content);
                } else if (name.endsWith(".csv")) {
                    unknown.add(name);
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            throw new Unreadable("not-archive");
        }
    }

    /** Tables in an archive that have no known name. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** The workbook, or the folder that holds the tables. */
    Path path() {
        return file.kind() == DeskFile.Kind.WORKBOOK ? folder.resolve("contributions.xlsx") : folder;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
