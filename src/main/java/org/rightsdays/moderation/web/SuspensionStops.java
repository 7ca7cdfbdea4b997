package org.rightsdays.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdays.coalition.Suspended;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a suspension has stopped becomes a page that says why, and gives back what was typed. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SuspensionStops {

    private static final byte[] FOR_SCRIPTS = "{\"state\":\"suspended\"}".getBytes(StandardCharsets.UTF_8);

    /** What pages themselves put into forms. */
    private static final Set<String> OURS = Set.of("csrf", "version", "once", "kept", "do", "action", "translations");

    private final SuspensionEntries entries;
    private final DeskPages pages;

    SuspensionStops(SuspensionEntries entries, DeskPages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    @ExceptionHandler(Suspended.class)
    ResponseEntity<byte[]> stop(Suspended stop, Desk desk, HttpServletRequest request) {
        if (isScript(request)) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(FOR_SCRIPTS);
        }
        return pages.write(
                HttpStatus.FORBIDDEN,
                SuspensionController.TEMPLATE,
                SuspensionController.page(desk),
                new SuspensionView(List.of(entries.entry(desk, stop.suspension())), typed(request), true));
    }

    /** A script can't show a page: it keeps what it has and tells its reader. */
    private static boolean isScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            String text = String.join("\n", values).strip();
            if (!OURS.contains(name) && !text.isEmpty()) {
                typed.put(name, text);
            }
        });
        return typed;
    }
}
