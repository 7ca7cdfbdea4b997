package org.rightsdays.report.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;

/** What hosts wrote in their own words, each beside the name of who wrote it. */
public record Voices(
        String key,
        Text title,
        List<Voice> voices,
        @Nullable Text note) implements Block {

    public Voices {
        voices = List.copyOf(voices);
    }

    /**
     * Words of one host.
     *
     * @param about the contribution; null where they are about more than one
     */
    public record Voice(Name of, @Nullable Name about, LocalizedText words) {}
}
