package org.rightsdays.report.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.impact.PublishedBackgrounds;
import org.rightsdays.impact.reports.Narrative;
import org.rightsdays.impact.reports.Photo;
import org.rightsdays.impact.reports.Publication;
import org.rightsdays.impact.social.Capture;
import org.rightsdays.platform.storage.Pictures;

/**
 * What hosts told in their local reports, and what platforms say day by day.
 *
 * @param narratives by contribution
 * @param publications in the order of contributions, each item once
 * @param photos with consent, by contribution
 * @param sizes of stored pictures, by hash
 * @param backgrounds as far as they may be published
 * @param compared counts of accounts in the campaign beside those of a period before
 * @param captures files of platforms that figures come from, by hash
 */
public record Told(
        Map<String, Narrative> narratives,
        List<Publication> publications,
        Map<String, Photo> photos,
        Map<String, Pictures.Size> sizes,
        PublishedBackgrounds.Table backgrounds,
        List<Compared> compared,
        Map<String, Capture> captures) {

    public Optional<Narrative> narrative(String contribution) {
        return Optional.ofNullable(narratives.get(contribution));
    }

    /** Whether a contribution, or a part of it, took place as far as its host has told. */
    public boolean tookPlace(String contribution, @org.jspecify.annotations.Nullable String part) {
        return narrative(contribution).map(told -> told.tookPlace(part)).orElse(true);
    }
}
