package org.rightsdays.impact.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.social.Capture;
import org.rightsdays.impact.social.Series;
import org.rightsdays.impact.social.SocialFigures.TakenIn;
import org.rightsdays.platform.desk.FormErrors;

/**
 * Files of platforms.
 *
 * @param taken what became of the file that was just handed in; null for none
 * @param refusal why it was not taken in; null for none
 */
public record SocialMediaView(
        String account,
        String today,
        FormErrors errors,
        @Nullable TakenIn taken,
        @Nullable String refusal,
        List<Capture> captures,
        List<Series> series) {}
