package org.rightsdays.report.tree;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rightsdays.platform.i18n.LocalizedText;

/** Words of the report. No digit is written in them: every number is an {@link Argument.Counted}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "text")
public sealed interface Text {

    /** A sentence of the interface, by its message key, with named arguments. */
    record Said(String key, Map<String, Argument> arguments) implements Text {}

    /** Words that people wrote, in the languages they have. */
    record Written(LocalizedText words) implements Text {}

    /** A sentence with arguments: name, argument, name, argument. */
    static Text say(String key, Object... namesAndArguments) {
        var arguments = new LinkedHashMap<String, Argument>();
        for (int i = 0; i + 1 < namesAndArguments.length; i += 2) {
            arguments.put((String) namesAndArguments[i], (Argument) namesAndArguments[i + 1]);
        }
        return new Said(key, arguments);
    }

    static Text written(LocalizedText words) {
        return new Written(words);
    }
}
