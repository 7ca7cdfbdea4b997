package org.rightsdays.exchange;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.Edition;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.ResultColumns;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.impact.StatedGrowth;
import org.rightsdays.platform.security.Actor;

/** Writes what is told after the days, row by row into the module that owns it. */
final class ResultWriting {

    private final Run run;
    private final Actor actor;
    private final Faces faces;
    private final ResultReader reader;
    private final PrintedWriting printed;

    ResultWriting(Run run, Actor actor, Edition edition, Faces faces) {
        this.run = run;
        this.actor = actor;
        this.faces = faces;
        this.reader = new ResultReader(edition, run.language(), faces.coalition());
        this.printed = new PrintedWriting(run, actor, faces);
    }

    /** Writes some rows of one sheet, which have been checked, and tells what became of them. */
    Saved save(Sheet sheet, List<Entry> rows) {
        if (sheet == ResultColumns.RESULTS) {
            return faces.impact()
                    .save(
                            actor,
                            run.edition(),
                            rows.stream().map(reader::result).toList());
        }
        if (sheet == ResultColumns.TESTIMONIALS) {
            return faces.statements()
                    .saveTestimonials(
                            actor,
                            run.edition(),
                            rows.stream().map(reader::testimonial).toList());
        }
        if (sheet == ResultColumns.AUDIENCE_BACKGROUNDS) {
            return faces.statements()
                    .saveBackgrounds(
                            actor,
                            run.edition(),
                            rows.stream().map(reader::background).toList());
        }
        return sheet == ResultColumns.SOCIAL_MEDIA ? saveSocialMedia(rows) : printed.save(sheet, rows);
    }

    /** A row holds two facts; it counts as changed when either has. */
    private Saved saveSocialMedia(List<Entry> rows) {
        var growth = new ArrayList<StatedGrowth>();
        rows.forEach(row -> reader.statedGrowth(row).ifPresent(growth::add));
        Saved figures = faces.impact()
                .save(
                        actor,
                        run.edition(),
                        rows.stream().map(reader::socialMedia).toList());
        Saved stated = faces.statements().saveStatedGrowth(actor, run.edition(), growth);
        int created = figures.created();
        int changed = Math.min(rows.size() - created, Math.max(figures.changed(), stated.changed()));
        return new Saved(created, changed, rows.size() - created - changed);
    }
}
