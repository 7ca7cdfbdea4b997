package org.rightsdays.rules;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** One file of words: a bundle in a language. */
record MessageFile(Path file, String bundle, String language, SortedMap<String, String> texts) {

    static final String FOLDER = "src/main/resources/messages";

    static List<MessageFile> all() {
        return Repository.files(FOLDER, ".properties").stream()
                .map(MessageFile::read)
                .toList();
    }

    /** The plural or select argument of a text and the cases it has. */
    record Choice(String argument, MessagePattern.ArgType type, Set<String> cases) {}

    private static MessageFile read(Path file) {
        String name = file.getFileName().toString().replace(".properties", "");
        int mark = name.lastIndexOf('_');
        if (mark < 0) {
            throw new AssertionError(Repository.name(file) + " is not named <bundle>_<language>.properties");
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(Repository.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new MessageFile(file, name.substring(0, mark), name.substring(mark + 1), texts);
    }

    String name() {
        return Repository.name(file);
    }

    /** Keys as they stand in the file, in order and with repetitions, which {@link Properties} swallows. */
    List<String> writtenKeys() {
        var keys = new ArrayList<String>();
        boolean continued = false;
        for (String line : Repository.read(file).lines().toList()) {
            String text = line.strip();
            if (!continued && !text.isEmpty() && !text.startsWith("#") && !text.startsWith("!")) {
                keys.add(text.split("\\s*[=:]|\\s", 2)[0]);
            }
            continued = text.endsWith("\\") && !text.startsWith("#");
        }
        return keys;
    }

    /** Names of the arguments of a text. */
    static Set<String> arguments(String text) {
        var names = new TreeSet<String>();
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            switch (pattern.getPartType(i)) {
                case ARG_NAME, ARG_NUMBER -> names.add(pattern.getSubstring(pattern.getPart(i)));
                default -> {}
            }
        }
        return names;
    }

    /** Arguments that pick one of several cases. */
    static List<Choice> choices(String text) {
        var choices = new ArrayList<Choice>();
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() != MessagePattern.ArgType.NONE
                    && part.getArgType() != MessagePattern.ArgType.SIMPLE) {
                String name = pattern.getSubstring(pattern.getPart(i + 1));
                choices.add(new Choice(name, part.getArgType(), cases(pattern, i)));
            }
        }
        return choices;
    }

    private static Set<String> cases(MessagePattern pattern, int start) {
        var cases = new TreeSet<String>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
                cases.add(pattern.getSubstring(pattern.getPart(i)));
            } else if (pattern.getPartType(i) == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return cases;
    }
}
