package org.rightsdays.publishing.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * A form with a file that nobody takes. It is answered at once: a dispatch to the error page would read the same form
 * again, and fail again.
 */
@RestControllerAdvice
class TooLarge {

    private final ErrorPages pages;

    TooLarge(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<byte[]> refuse(HttpServletRequest request) {
        return pages.page(
                HttpStatus.CONTENT_TOO_LARGE, request.getRequestURI(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
