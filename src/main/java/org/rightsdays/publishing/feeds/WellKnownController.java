package org.rightsdays.publishing.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What machines look for at fixed addresses: rules for crawlers, and whom to tell of a weakness (RFC 9116). */
@PublicPage
@RestController
class WellKnownController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    /** Counted from the day of asking, so that it never passes while somebody runs the site. */
    private static final Duration VALID = Duration.ofDays(180);

    private final Addresses to;
    private final String securityContact;
    private final String policy;
    private final Clock clock;

    WellKnownController(
            PublicAddress publicAddress,
            @Value("${security.contact:}") String securityContact,
            @Value("${security.policy:}") String policy,
            Clock clock) {
        this.to = publicAddress.in("en");
        this.securityContact = securityContact.strip();
        this.policy = policy.strip();
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return answer("""
                User-agent: *
                Disallow: /desk/
                Disallow: /*/programme?*&
                Disallow: /*/programme?q=

                Sitemap: %s
                """.formatted(to.absolute("/sitemap.xml")));
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> security() {
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID);
        return answer("""
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                Canonical: %s
                %s""".formatted(
                        contact(), expires, to.absolute("/.well-known/security.txt"), to.absolute(to.codeOfConduct())));
    }

    /** An address to write to, else the page that says how to reach whoever runs the site. */
    private String contact() {
        if (securityContact.isEmpty()) {
            return to.absolute(to.contact());
        }
        return securityContact.contains(":") ? securityContact : "mailto:" + securityContact;
    }

    private static ResponseEntity<byte[]> answer(String text) {
        return ResponseEntity.ok().contentType(TEXT).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
