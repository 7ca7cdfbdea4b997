package org.rightsdays.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was sent, in a folder of its own while it is read. */
final class Upload implements AutoCloseable {

    private final Path folder;
    private final Path file;

    Upload(String name, InputStream content) throws IOException {
        folder = Files.createTempDirectory("rightsdays-upload-");
        file = folder.resolve(name);
        try (content) {
            Files.copy(content, file);
        }
    }

    /** The workbook, or the folder that holds the CSV file. */
    Path path() {
        return file.toString().endsWith(".csv") ? folder : file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
