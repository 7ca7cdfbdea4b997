package org.rightsdays.publishing.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Editions;
import org.rightsdays.platform.i18n.AcceptLanguage;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.PublicAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Leads from the bare address to the current edition, in the language that the browser asks for. */
@RestController
class EntranceController {

    private final Messages messages;
    private final Editions editions;
    private final PublicAddress publicAddress;

    EntranceController(Messages messages, Editions editions, PublicAddress publicAddress) {
        this.messages = messages;
        this.editions = editions;
        this.publicAddress = publicAddress;
    }

    @GetMapping("/")
    ResponseEntity<Void> entrance(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String wanted) {
        String language = AcceptLanguage.best(wanted, messages.languages())
                .orElse(messages.languages().getFirst())
                .tag();
        return redirect(publicAddress.in(language), true);
    }

    @GetMapping({"/{lang}", "/{lang}/"})
    ResponseEntity<Void> entranceIn(@PathVariable String lang) {
        if (messages.find(lang).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return redirect(publicAddress.in(lang), false);
    }

    private ResponseEntity<Void> redirect(Addresses to, boolean byHeader) {
        String address =
                editions.current().map(edition -> to.home(edition.id())).orElse(to.editions());
        var answer = ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(address))
                .cacheControl(CacheControl.noCache());
        if (byHeader) {
            answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        return answer.build();
    }
}
