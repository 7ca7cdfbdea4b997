package org.rightsdays.operations;

import java.util.List;

/** One command of the command line. */
interface Task {

    Usage usage();

    /** What it does, in a few words for the list of commands. */
    String purpose();

    /** Does it; the exit code, or {@link #STAYS}. */
    int perform(Arguments arguments, Program program);

    /** The process lives on after the command line has done its part. */
    int STAYS = -1;

    static List<Task> all() {
        return List.of(
                new RunTask(),
                new ImportTask(),
                new ExportTask(),
                new TakeInTask(),
                new InviteTask(),
                new ReportTask(),
                new SampleTask(),
                new TemplateTask());
    }
}
