package org.rightsdays.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after the name of a command: {@code --option VALUE} or {@code --option=VALUE}, flags, and the rest. */
final class Arguments {

    private final Map<String, String> options = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<String> rest = new ArrayList<>();

    /** Checks the words against what the command knows. */
    static Arguments parse(List<String> words, Usage usage) {
        var arguments = new Arguments();
        var remaining = new ArrayList<>(words);
        while (!remaining.isEmpty()) {
            String word = remaining.removeFirst();
            if (word.startsWith("--") && word.length() > 2) {
                arguments.addOption(word, remaining, usage);
            } else {
                arguments.rest.add(word);
            }
        }
        if (arguments.rest.size() < usage.rest().size()) {
            throw new UsageProblem("“%s” needs %s. %s"
                    .formatted(usage.name(), usage.rest().get(arguments.rest.size()), usage.reminder()));
        }
        if (arguments.rest.size() > usage.rest().size()) {
            throw new UsageProblem("“%s” cannot make sense of “%s”. %s"
                    .formatted(usage.name(), arguments.rest.get(usage.rest().size()), usage.reminder()));
        }
        return arguments;
    }

    private void addOption(String word, List<String> remaining, Usage usage) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (usage.flags().contains(name) && equals < 0) {
            flags.add(name);
        } else if (!usage.options().contains(name)) {
            throw new UsageProblem("“%s” has no option %s. %s".formatted(usage.name(), name, usage.reminder()));
        } else if (equals >= 0) {
            options.put(name, word.substring(equals + 1));
        } else if (remaining.isEmpty() || remaining.getFirst().startsWith("--")) {
            throw new UsageProblem("The option %s needs a value. %s".formatted(name, usage.reminder()));
        } else {
            options.put(name, remaining.removeFirst());
        }
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** A whole number of an option, within bounds. */
    Optional<Integer> number(String name, int least, int most) {
        return option(name).map(text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException _) {
                // Said below, as for a number out of bounds.
            }
            throw new UsageProblem(
                    "%s needs a whole number from %d to %d, not “%s”.".formatted(name, least, most, text));
        });
    }

    String text(int position) {
        return rest.get(position);
    }

    Path path(int position) {
        return Path.of(rest.get(position));
    }
}
