package org.rightsdays.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short run for the build: the virtual machine learns what to load and compile before the first visitor comes. */
final class RehearseTask implements Task {

    private static final int PAGES = 150;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    @Override
    public Usage usage() {
        return new Usage("rehearse", "rehearse --data DIR", Set.of("--data"), Set.of(), List.of());
    }

    @Override
    public String purpose() {
        return "starts, asks for some pages and ends; for the build";
    }

    @Override
    public int perform(Arguments arguments, Program program) {
        var context = RunTask.serve(arguments, program, 0);
        visit(URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port")));
        return 0;
    }

    /** Follows the links of the site, nearest first; what goes wrong here is for the tests to find. */
    private static void visit(URI site) {
        Queue<String> waiting = new ArrayDeque<>(List.of("/health", "/"));
        Set<String> seen = new HashSet<>(waiting);
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (int i = 0; i < PAGES && !waiting.isEmpty(); i++) {
                var request = HttpRequest.newBuilder(
                                site.resolve(waiting.remove().replace("&amp;", "&")))
                        .header("Accept-Encoding", i % 4 == 1 ? "gzip" : "identity")
                        .build();
                Matcher links = LINK.matcher(
                        client.send(request, BodyHandlers.ofString()).body());
                while (links.find()) {
                    if (seen.add(links.group(1))) {
                        waiting.add(links.group(1));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException failure) {
            System.err.println("The rehearsal ended early: " + failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
