package org.rightsdays.exchange.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** An XLSX workbook with a sheet per file; its pictures lie in the folder it is in. */
final class WorkbookSource implements Source {

    /** Sheets of the template that are for people. */
    private static final Set<String> FOR_PEOPLE = Set.of("guide", "lists");

    private final ReadableWorkbook workbook;
    private final Path path;

    private WorkbookSource(ReadableWorkbook workbook, Path path) {
        this.workbook = workbook;
        this.path = path;
    }

    static Source open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new Unreadable("not-found");
        }
        WorkbookGuard.check(path);
        try {
            return new WorkbookSource(new ReadableWorkbook(path.toFile(), new ReadingOptions(true, false)), path);
        } catch (IOException | ExcelReaderException e) {
            throw new Unreadable("not-workbook");
        }
    }

    @Override
    public List<Table> tables() {
        try (var sheets = workbook.getSheets()) {
            return sheets.filter(sheet -> !FOR_PEOPLE.contains(sheet.getName()))
                    .<Table>map(sheet -> new WorkbookTable(sheet, workbook.isDate1904()))
                    .toList();
        }
    }

    @Override
    public Optional<byte[]> editionJson() {
        return Optional.empty();
    }

    @Override
    public List<Misplaced> misplaced() {
        return List.of();
    }

    @Override
    public Path folder() {
        return Optional.ofNullable(path.toAbsolutePath().getParent()).orElseThrow();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
