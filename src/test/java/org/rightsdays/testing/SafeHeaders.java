package org.rightsdays.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The headers that keep a reader safe, and none that marks a reader. */
final class SafeHeaders implements PageRule {

    /** Header to a pattern that its value matches. */
    private static final Map<String, String> WANTED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer|same-origin|strict-origin(-when-cross-origin)?",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin|same-site|cross-origin",
            "Permissions-Policy", ".*geolocation=\\(\\).*",
            "Content-Type", "(?i)text/html; ?charset=utf-8");

    /** Directive of the policy to the only sources it may name. */
    private static final Map<String, String> POLICY = Map.of(
            "default-src", "'self'",
            "base-uri", "'none'|'self'",
            "form-action", "'self'",
            "frame-ancestors", "'none'|'self'",
            "object-src", "'none'|");

    private static final List<String> UNWANTED =
            List.of("Set-Cookie", "X-Powered-By", "ETag-Tracking", "Server-Timing");

    @Override
    public List<String> faults(FetchedPage page) {
        var faults = new ArrayList<String>();
        WANTED.forEach((name, pattern) -> {
            String value = page.headers().firstValue(name).orElse("");
            if (!value.matches(pattern)) {
                faults.add("the header %s is '%s'".formatted(name, value));
            }
        });
        for (String name : UNWANTED) {
            page.headers().firstValue(name).ifPresent(value -> faults.add("has the header " + name + ": " + value));
        }
        page.headers()
                .firstValue("Server")
                .filter(value -> value.matches(".*\\d.*"))
                .ifPresent(value -> faults.add("tells the server's version: " + value));
        faults.addAll(policyFaults(
                page.headers().firstValue("Content-Security-Policy").orElse("")));
        return faults;
    }

    private static List<String> policyFaults(String policy) {
        var faults = new ArrayList<String>();
        Map<String, String> directives = Arrays.stream(policy.split(";"))
                .map(String::strip)
                .filter(directive -> !directive.isEmpty())
                .collect(Collectors.toMap(
                        directive -> directive.split("\\s", 2)[0],
                        directive -> directive.contains(" ") ? directive.split("\\s", 2)[1].strip() : "",
                        (first, second) -> first));
        POLICY.forEach((name, sources) -> {
            if (!directives.getOrDefault(name, "").matches(sources)) {
                faults.add("the content security policy has %s '%s'".formatted(name, directives.get(name)));
            }
        });
        if (policy.contains("unsafe-") || policy.contains("*") || policy.contains("http")) {
            faults.add("the content security policy allows more than the site itself: " + policy);
        }
        return faults;
    }
}
