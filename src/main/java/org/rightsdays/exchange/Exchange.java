package org.rightsdays.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.rightsdays.exchange.sample.SampleEdition;
import org.rightsdays.exchange.template.TemplateWorkbook;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Edition folders and workbooks: in, and out as a template or a sample. The format is told in {@code docs/edition-folder.md}. */
@Component
public class Exchange {

    private final Faces faces;
    private final TransactionTemplate transactions;

    Exchange(Faces faces, PlatformTransactionManager transactions) {
        this.faces = faces;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Reads an edition and writes it in one transaction, or writes nothing and tells everything that is wrong with
     * it. Records that the source no longer names are left alone.
     */
    public ImportOutcome importEdition(Actor actor, ImportRequest request, ImportProgress progress) {
        return transactions.execute(transaction -> {
            ImportOutcome outcome = run(new EditionImport(actor, request, progress, faces));
            if (request.dryRun() || outcome instanceof ImportOutcome.Refused) {
                transaction.setRollbackOnly();
            }
            return outcome;
        });
    }

    private static ImportOutcome run(EditionImport edition) {
        try {
            return edition.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes an empty workbook to fill in: a sheet for each file of an edition folder, with hints and lists to choose
     * from.
     *
     * @param words the language of the hints; names of sheets and columns are the same in every language
     * @throws java.nio.file.FileAlreadyExistsException rather than replace a file
     */
    public void writeTemplate(Path file, Words words) throws IOException {
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            new TemplateWorkbook(words).write(out);
        }
    }

    /** A workbook for the contributions of one organisation, for whoever loads it from the desk. */
    public byte[] deskTemplate(Words words) throws IOException {
        var out = new ByteArrayOutputStream();
        new TemplateWorkbook(words, SpreadsheetReading.SHEETS).write(out);
        return out.toByteArray();
    }

    /**
     * Writes a made-up edition as an edition folder, marked as a sample. The same number gives the same folder.
     *
     * @param contributions how many, 1 to 1,000,000
     * @throws java.nio.file.FileAlreadyExistsException when the folder exists and isn't empty
     */
    public void writeSample(Path folder, int contributions) throws IOException {
        SampleEdition.write(folder, contributions);
    }
}
