package org.rightsdays.operations;

import java.util.List;

/** What the command line says about itself. */
final class Help {

    private Help() {}

    static String all(List<Task> tasks) {
        var text = new StringBuilder("Rightsdays: the site of the International Digital Rights Days.\n\n");
        for (Task task : tasks) {
            text.append("  ./rightsdays ").append(task.usage().line()).append('\n');
            text.append("      ").append(task.purpose()).append('\n');
        }
        text.append("""
                  ./rightsdays test [MAVEN ARGUMENTS]
                      runs every test of a checkout
                  ./rightsdays version
                      says which release this is

                Settings of the environment:
                  RIGHTSDAYS_DATABASE_URL, RIGHTSDAYS_DATABASE_USER, RIGHTSDAYS_DATABASE_PASSWORD
                      a PostgreSQL server to use instead of the embedded one
                  RIGHTSDAYS_DATA, RIGHTSDAYS_PORT
                      what --data and --port say
                All of them: docs/operate/configuration.md
                """);
        return text.toString();
    }

    static String of(Task task) {
        return "./rightsdays " + task.usage().line() + "\n    " + task.purpose() + "\n";
    }

    /** How many letters apart two words are. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
