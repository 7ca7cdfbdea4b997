package org.rightsdays.publishing.site;

import java.util.List;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/** All editions, newest first. */
public record EditionsView(List<Line> editions) {

    /** One edition; {@code days}, {@code coordinators} and {@code size} are in words, empty where there is nothing to say. */
    public record Line(
            String year, String address, Shown name, Shown slogan, String days, String coordinators, String size) {}
}
