package org.rightsdays.pages;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.publishing.PublicAddress;
import org.rightsdays.testing.Pages;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The running site with editions to look at, and everything a visitor can reach in it; read once for all tests. */
@Component
class PublicSite {

    private final Environment environment;
    private final Messages messages;
    private final PublicAddress publicAddress;
    private final PublicEditions editions;
    private @Nullable Crawl crawl;

    PublicSite(Environment environment, Messages messages, PublicAddress publicAddress, PublicEditions editions) {
        this.environment = environment;
        this.messages = messages;
        this.publicAddress = publicAddress;
        this.editions = editions;
    }

    URI address() {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    Pages pages() {
        return new Pages(address());
    }

    List<String> languages() {
        return messages.languages().stream().map(Language::tag).toList();
    }

    /** Those of some languages that the interface has. */
    List<String> languages(String... wanted) {
        return Stream.of(wanted).filter(languages()::contains).toList();
    }

    /** The home of the edition that holds most. */
    String home(String language) {
        return "/" + language + "/" + editions.fullest() + "/";
    }

    synchronized Crawl crawl() {
        if (crawl == null) {
            editions.load();
            List<String> starts = languages().stream()
                    .flatMap(language -> editions.years().stream().map(year -> "/" + language + "/" + year + "/"))
                    .toList();
            crawl = Crawl.from(pages(), URI.create(publicAddress.origin()), starts);
        }
        return Objects.requireNonNull(crawl);
    }
}
