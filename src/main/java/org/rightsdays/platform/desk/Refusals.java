package org.rightsdays.platform.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.web.TooMany;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A refused action becomes a page that says so; whoever has not signed in can do that there. */
@RestControllerAdvice
class Refusals {

    private final DeskPages pages;

    Refusals(DeskPages pages) {
        this.pages = pages;
    }

    /** Whoever only wants to look and has not signed in can do so now, and then sees the page. */
    @ExceptionHandler(Forbidden.class)
    ResponseEntity<byte[]> refuse(Forbidden refusal, Desk desk, HttpServletRequest request) {
        if (!desk.actor().signedIn() && request.getMethod().equals("GET")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            return pages.seeOther(
                    desk, "/desk/sign-in?after=" + URLEncoder.encode(desk.path() + query, StandardCharsets.UTF_8));
        }
        return pages.write(
                HttpStatus.FORBIDDEN,
                "platform/forbidden.jte",
                desk.page(desk.words().say("desk.forbidden.title")),
                refusal);
    }

    @ExceptionHandler(TooMany.class)
    ResponseEntity<byte[]> refuse(TooMany refusal, Desk desk) {
        return pages.write(
                HttpStatus.TOO_MANY_REQUESTS,
                "platform/tooMany.jte",
                desk.page(desk.words().say("desk.too-many.title")),
                refusal);
    }
}
