package org.rightsdays.platform.desk;

import org.rightsdays.platform.security.Forbidden;
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

    @ExceptionHandler(Forbidden.class)
    ResponseEntity<byte[]> refuse(Forbidden refusal, Desk desk) {
        return pages.write(
                HttpStatus.FORBIDDEN,
                "platform/forbidden.jte",
                desk.page(desk.words().say("desk.forbidden.title")),
                refusal);
    }
}
