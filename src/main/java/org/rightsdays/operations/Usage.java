package org.rightsdays.operations;

import java.util.List;
import java.util.Set;

/**
 * How a command is called.
 *
 * @param line the whole call on one line
 * @param rest what stands without an option, each as it is named in a message
 */
record Usage(String name, String line, Set<String> options, Set<String> flags, List<String> rest) {

    String reminder() {
        return "It is called so: ./rightsdays " + line;
    }
}
