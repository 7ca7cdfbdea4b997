package org.rightsdays.report.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rightsdays.impact.social.Capture;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Days;
import org.rightsdays.report.tree.ReportFigure.Evidence;
import org.rightsdays.report.tree.Text;

/** Files of platforms as what supports a figure: of what kind they are, which days they hold, and when they were made. */
final class Exported {

    private Exported() {}

    /** @param name what stands for a file of which nothing else is known */
    static Evidence of(Facts facts, String hash, String name) {
        Capture capture = facts.told().captures().get(hash);
        if (capture == null || capture.kinds().isEmpty()) {
            return new Evidence(Text.written(LocalizedText.of("en", name)), null, hash);
        }
        List<Argument> kinds = capture.kinds().stream()
                .<Argument>map(kind -> new Argument.Term(Words.keyOf(kind)))
                .toList();
        LocalDate made = LocalDate.ofInstant(capture.capturedAt(), ZoneOffset.UTC);
        LocalDate first = capture.firstDay();
        LocalDate last = capture.lastDay();
        var of = new Argument.Several(kinds);
        var on = new Days(made, made);
        return new Evidence(
                first == null || last == null
                        ? Text.say("report.evidence.export", "kind", of, "made", on)
                        : Text.say(
                                "report.evidence.export-days", "kind", of, "made", on, "days", new Days(first, last)),
                null,
                hash);
    }
}
