package org.rightsdays.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.exchange.tables.Unreadable;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.submissions.Batches;
import org.rightsdays.programme.submissions.Batches.Expected;
import org.rightsdays.programme.submissions.Batches.Taken;
import org.rightsdays.programme.submissions.Brought;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one organisation brings for its own contributions alone: spreadsheets in the format of an import, calendars, and
 * pages. Each contribution becomes a draft, or changes the one that it became before. All that is wrong is told at once;
 * what is without an error can then be taken by itself.
 */
@Component
public class DeskImport {

    private final Faces faces;
    private final Batches batches;

    DeskImport(Faces faces, Batches batches) {
        this.faces = faces;
        this.batches = batches;
    }

    /** What is to be done with what is brought. */
    public enum Step {
        /** Nothing but telling what is in it. */
        CHECK,
        /** Taking it where nothing in it is wrong. */
        ALL,
        /** Taking the contributions without an error. */
        RIGHT_ONES
    }

    /** A contribution that can be taken, and what becomes of it. */
    public record Line(Brought brought, Expected expected) {}

    /**
     * What was found and done.
     *
     * @param lines contributions without an error
     * @param wrong how many contributions have one
     * @param separable whether those without an error can be taken by themselves
     * @param taken what was written; null where nothing was
     */
    public record Outcome(
            List<Line> lines,
            int wrong,
            boolean separable,
            List<Finding> errors,
            int errorsTotal,
            List<Finding> warnings,
            @Nullable Taken taken) {}

    /**
     * Reads what was brought, and takes it where it is to be taken.
     *
     * @param batch by which all of it can be undone; the same again makes no second draft
     * @throws org.rightsdays.platform.security.Forbidden for whoever doesn't write for the organisation
     */
    @Transactional
    public Outcome read(Actor actor, DeskTarget target, DeskFile file, UUID batch, Step step) {
        var findings = new Findings();
        DeskRead read = read(target, file, findings);
        List<Expected> expected = batches.expect(actor, target.edition(), target.owner(), read.right());
        var lines = new ArrayList<Line>();
        for (int i = 0; i < expected.size(); i++) {
            lines.add(new Line(read.right().get(i), expected.get(i)));
        }
        boolean separable = read.whole() && !read.right().isEmpty();
        boolean write = switch (step) {
            case CHECK -> false;
            case ALL -> !findings.hasErrors();
            case RIGHT_ONES -> separable;
        };
        Taken taken = write ? batches.take(actor, target.edition(), target.owner(), read.right(), batch) : null;
        return new Outcome(
                List.copyOf(lines),
                read.wrong(),
                separable,
                findings.errors(),
                findings.errorsTotal(),
                findings.warnings(),
                taken);
    }

    private DeskRead read(DeskTarget target, DeskFile file, Findings findings) {
        try {
            if (!file.isSpreadsheet()) {
                return new EventReading(faces, target, findings).read(file);
            }
            try (var folder = new DeskFolder(file)) {
                return new SpreadsheetReading(faces, target, findings).read(folder.path());
            }
        } catch (Unreadable unreadable) {
            findings.add(DeskRead.error(file.name(), unreadable.code(), unreadable.arguments()));
        } catch (IOException _) {
            findings.add(DeskRead.error(file.name(), "not-workbook", java.util.Map.of()));
        }
        return new DeskRead(List.of(), 0, false);
    }
}
