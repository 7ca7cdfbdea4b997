package org.rightsdays.impact.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Background;
import org.rightsdays.impact.Observation;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * What a report means, once nothing is wrong with it.
 *
 * @param held whether the contribution took place
 * @param reason why it did not
 */
record Results(
        boolean held,
        @Nullable LocalizedText reason,
        List<Observation> figures,
        List<Background> backgrounds,
        List<Publication> publications,
        @Nullable Testimonial testimonial,
        @Nullable Photo photo,
        Narrative narrative) {}
