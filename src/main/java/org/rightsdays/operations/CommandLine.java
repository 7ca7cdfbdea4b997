package org.rightsdays.operations;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdays.platform.storage.DatabaseProblem;
import org.rightsdays.platform.storage.DatabaseUnavailable;

/** Where the program begins: finds the command that was asked for, and turns every failure into a plain message. */
public final class CommandLine {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Program program;

    CommandLine(Program program) {
        this.program = program;
    }

    /** Runs the command in {@code words}; ends the process unless it is one that stays. */
    public static void main(Class<?> application, String[] words) {
        int code = new CommandLine(new Program(application, System.out, System.err)).perform(List.of(words));
        if (code != Task.STAYS) {
            System.exit(code);
        }
    }

    int perform(List<String> words) {
        PrintStream errors = program.errors();
        try {
            return dispatch(words);
        } catch (UsageProblem problem) {
            errors.println(problem.getMessage());
            return MISUSED;
        } catch (Failure | DatabaseProblem problem) {
            errors.println(problem.getMessage());
            return FAILED;
        } catch (RuntimeException failure) {
            if (DatabaseUnavailable.isCauseOf(failure)) {
                errors.println("The database went away while it was needed. What was not finished was undone. "
                        + "Look at its log, then try again.");
            } else {
                errors.println("Something went wrong that should not: " + failure);
                failure.printStackTrace(errors);
            }
            return FAILED;
        }
    }

    private int dispatch(List<String> words) {
        String name = words.isEmpty() ? "help" : words.getFirst();
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        if (List.of("help", "--help", "-h").contains(name)) {
            program.out().print(Help.all(Task.all()));
            return 0;
        }
        if (List.of("version", "--version").contains(name)) {
            program.out().println(program.version());
            return 0;
        }
        Task task = find(name)
                .orElseThrow(() -> new UsageProblem(
                        "There is no command “" + name + "”." + suggestion(name) + " All commands: ./rightsdays help"));
        if (rest.contains("--help")) {
            program.out().print(Help.of(task));
            return 0;
        }
        return task.perform(Arguments.parse(rest, task.usage()), program);
    }

    private static Optional<Task> find(String name) {
        return Stream.concat(Task.all().stream(), Stream.of(new RehearseTask()))
                .filter(task -> task.usage().name().equals(name))
                .findFirst();
    }

    private static String suggestion(String name) {
        var names = new ArrayList<>(
                Task.all().stream().map(task -> task.usage().name()).toList());
        names.add("help");
        names.add("version");
        return names.stream()
                .filter(known -> !name.isEmpty()
                        && (known.startsWith(name) || name.startsWith(known) || Help.distance(known, name) <= 2))
                .findFirst()
                .map(known -> " Did you mean “" + known + "”?")
                .orElse("");
    }
}
