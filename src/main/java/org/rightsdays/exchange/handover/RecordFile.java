package org.rightsdays.exchange.handover;

import org.rightsdays.impact.Background;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.StatedGrowth;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.impact.reports.ReportArchive;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * A file of records that no sheet holds whole, one JSON object a line.
 *
 * @param name below {@link #FOLDER}
 */
record RecordFile<T>(String name, Class<T> type) {

    static final String FOLDER = "handover/records/";

    static final RecordFile<Figure> FIGURES = new RecordFile<>("figures.jsonl", Figure.class);
    static final RecordFile<StatedGrowth> GROWTH = new RecordFile<>("stated-growth.jsonl", StatedGrowth.class);
    static final RecordFile<Testimonial> TESTIMONIALS = new RecordFile<>("testimonials.jsonl", Testimonial.class);
    static final RecordFile<Background> BACKGROUNDS = new RecordFile<>("backgrounds.jsonl", Background.class);
    static final RecordFile<ReportArchive.Kept> REPORTS =
            new RecordFile<>("local-reports.jsonl", ReportArchive.Kept.class);
    static final RecordFile<Passage> PASSAGES = new RecordFile<>("texts.jsonl", Passage.class);

    /** The connecting text of a chapter. */
    record Passage(String chapter, LocalizedText words) {}

    String path() {
        return FOLDER + name;
    }
}
