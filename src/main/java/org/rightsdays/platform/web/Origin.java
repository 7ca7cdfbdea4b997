package org.rightsdays.platform.web;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Scheme, host and port of this site, from the configuration and never from a request, which anybody can forge. */
@Component
public class Origin {

    private final Environment environment;

    Origin(Environment environment) {
        this.environment = environment;
    }

    /** Such as {@code https://days.example.org}, without a slash at the end; without a setting, this machine. */
    public String address() {
        String configured = environment.getProperty("site.address", "").strip();
        if (configured.isEmpty()) {
            String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
            return "http://localhost:" + port;
        }
        return configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
    }

    public boolean isSecure() {
        return address().startsWith("https://");
    }
}
