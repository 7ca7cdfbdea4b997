package org.rightsdays.platform.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Tile.Place;
import org.rightsdays.platform.desk.Tile.Task;
import org.rightsdays.platform.i18n.AcceptLanguage;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Forbidden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The start page of the desk: what waits for whom, the oldest first; and the way to it without a language. */
@RestController
class DeskController {

    private static final Comparator<Task> OLDEST_FIRST =
            Comparator.comparing(Task::oldest, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    private final ObjectProvider<Tile> tiles;
    private final DeskPages pages;
    private final Messages messages;

    DeskController(ObjectProvider<Tile> tiles, DeskPages pages, Messages messages) {
        this.tiles = tiles;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/{lang}/desk")
    ResponseEntity<byte[]> start(Desk desk) {
        if (!desk.actor().signedIn()) {
            throw new Forbidden("Only for who has signed in");
        }
        List<Task> tasks = tiles.orderedStream()
                .flatMap(tile -> tile.tasks(desk).stream())
                .sorted(OLDEST_FIRST)
                .toList();
        List<Place> places = tiles.orderedStream()
                .flatMap(tile -> tile.places(desk).stream())
                .toList();
        var page = desk.page(desk.words().say("desk.title"));
        return pages.write("platform/desk.jte", page, new DeskView(tasks, places));
    }

    @GetMapping({"/desk", "/desk/{*path}"})
    ResponseEntity<Void> withoutLanguage(
            @PathVariable(required = false) @Nullable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String wanted,
            HttpServletRequest request) {
        String language = Optional.ofNullable(DeskSession.of(request).language())
                .filter(tag -> messages.find(tag).isPresent())
                .orElseGet(() -> AcceptLanguage.best(wanted, messages.languages())
                        .orElse(messages.languages().getFirst())
                        .tag());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + language + request.getRequestURI() + query))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
