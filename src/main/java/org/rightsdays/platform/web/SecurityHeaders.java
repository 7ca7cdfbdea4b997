package org.rightsdays.platform.web;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** The promises that every answer carries: nothing foreign is loaded, framed or asked for. */
final class SecurityHeaders implements HttpConfiguration.Customizer {

    private static final List<HttpField> ALWAYS = List.of(
            field(
                    "Content-Security-Policy",
                    "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"),
            field("X-Content-Type-Options", "nosniff"),
            field("Referrer-Policy", "same-origin"),
            field(
                    "Permissions-Policy",
                    "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(),"
                            + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"),
            field("Cross-Origin-Opener-Policy", "same-origin"),
            field("Cross-Origin-Resource-Policy", "same-origin"));

    private static final HttpField HTTPS_ONLY = field("Strict-Transport-Security", "max-age=31536000");

    private final boolean secureByConfiguration;

    SecurityHeaders(boolean secureByConfiguration) {
        this.secureByConfiguration = secureByConfiguration;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        for (HttpField field : ALWAYS) {
            responseHeaders.add(field);
        }
        if (secureByConfiguration || request.isSecure()) {
            responseHeaders.add(HTTPS_ONLY);
        }
        return request;
    }

    /** Adds them to an answer that was made before, or has lost, its headers. */
    void complete(Request request, HttpFields.Mutable responseHeaders) {
        if (!responseHeaders.contains(ALWAYS.getFirst().getName())) {
            customize(request, responseHeaders);
        }
    }

    private static HttpField field(String name, String value) {
        return new PreEncodedHttpField(name, value);
    }
}
