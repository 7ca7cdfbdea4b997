package org.rightsdays.operations;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.storage.DatabaseServer;

/** Writes the workbook that a coordinator fills in. */
final class TemplateTask implements Task {

    @Override
    public Usage usage() {
        return new Usage("template", "template FILE.xlsx", Set.of(), Set.of(), List.of("the file to write"));
    }

    @Override
    public String purpose() {
        return "writes an empty workbook to fill in";
    }

    @Override
    public int perform(Arguments arguments, Program program) {
        Path file = arguments.path(0);
        if (!file.toString().endsWith(".xlsx")) {
            throw new UsageProblem("The name of the workbook has to end in .xlsx. " + usage().reminder());
        }
        try (var context = program.startQuietly(DatabaseServer.NONE)) {
            context.getBean(Exchange.class)
                    .writeTemplate(file, context.getBean(Messages.class).in("en"));
        } catch (FileAlreadyExistsException there) {
            throw new Failure("The file " + file + " is there already. It was not changed. Name a new one.");
        } catch (IOException failure) {
            throw new Failure("The file " + file + " cannot be written: " + failure.getMessage() + ".");
        }
        program.out().println("The workbook is in " + file + ". Fill it in, then: ./rightsdays import " + file);
        return 0;
    }
}
