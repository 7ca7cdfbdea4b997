package org.rightsdays.exchange.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where an edition comes from: its tables, perhaps an {@code edition.json}, and pictures beside them. */
public interface Source extends Closeable {

    /** Every table there is, also those of an unknown name. */
    List<Table> tables();

    /** The content of {@code edition.json}. */
    Optional<byte[]> editionJson() throws IOException;

    /** Files that can't be meant for the program, such as {@code contributions.ods}, each with a finding to tell. */
    List<Misplaced> misplaced();

    /** The folder that pictures lie in. */
    Path folder();

    /** A file that should have been another; {@code code} is the finding. */
    record Misplaced(String file, String code) {}

    /**
     * Opens a folder or workbook.
     *
     * @throws Unreadable when it is neither
     */
    static Source open(Path path) throws IOException {
        return java.nio.file.Files.isDirectory(path) ? FolderSource.open(path) : WorkbookSource.open(path);
    }
}
