package org.rightsdays.publishing.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.platform.i18n.AcceptLanguage;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whatever goes wrong, in the reader's language and with the right status. It never shows what an exception says, and
 * it needs no database.
 */
@RestController
class ErrorPages implements ErrorController {

    private final Messages messages;
    private final Editions editions;
    private final Visits visits;
    private final PageWriter pages;

    ErrorPages(Messages messages, Editions editions, Visits visits, PageWriter pages) {
        this.messages = messages;
        this.editions = editions;
        this.visits = visits;
        this.pages = pages;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        HttpStatus status = status(request);
        String path = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse("/");
        if (status == HttpStatus.NOT_FOUND) {
            Optional<String> meant = AddressRepair.of(path, messages.languages());
            if (meant.isPresent()) {
                return movedTo(meant.get(), (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
            }
        }
        return page(status, path, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    ResponseEntity<byte[]> page(HttpStatus status, String path, @Nullable String wanted) {
        Words words = words(path, wanted);
        String key = "error." + keyOf(status);
        boolean ours = status.is5xxServerError();
        var edition = ours ? null : edition(path);
        var page = visits.visit(words, edition, "/")
                .page(words.say(key + ".title"))
                .notIndexed();
        var view =
                new ErrorView(status.value(), words.say(key + ".happened"), words.say(key + ".help"), edition != null);
        var response = pages.write(status, "publishing/error.jte", page, view);
        var answer = ResponseEntity.status(status)
                .headers(headers -> headers.putAll(response.getHeaders()))
                .cacheControl(CacheControl.noStore());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "10");
        }
        return answer.body(response.getBody());
    }

    private static ResponseEntity<byte[]> movedTo(String address, @Nullable String query) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(query == null ? address : address + "?" + query))
                .build();
    }

    /** A database that is away is not an error of the program: the page says that it will pass. */
    private static HttpStatus status(HttpServletRequest request) {
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof org.springframework.dao.DataAccessResourceFailureException
                    || cause instanceof org.springframework.dao.TransientDataAccessException
                    || cause instanceof org.springframework.transaction.CannotCreateTransactionException) {
                return HttpStatus.SERVICE_UNAVAILABLE;
            }
            cause = cause.getCause();
        }
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static String keyOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE -> "404";
            case METHOD_NOT_ALLOWED -> "405";
            case NOT_ACCEPTABLE -> "406";
            case CONTENT_TOO_LARGE -> "413";
            case SERVICE_UNAVAILABLE -> "503";
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }

    private Words words(String path, @Nullable String wanted) {
        String first = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
        return messages.find(first.toLowerCase(Locale.ROOT))
                .orElseGet(() -> messages.in(AcceptLanguage.best(wanted, messages.languages())
                        .orElse(messages.languages().getFirst())
                        .tag()));
    }

    /** The edition that the address names, else the current one; null where neither can be told now. */
    private @Nullable Edition edition(String path) {
        try {
            String[] parts = path.split("/", 4);
            if (parts.length > 2 && parts[2].matches("[0-9]{4}")) {
                var named = editions.find(new EditionId(Integer.parseInt(parts[2])));
                if (named.isPresent()) {
                    return named.get();
                }
            }
            return editions.current().orElse(null);
        } catch (DataAccessException e) {
            return null;
        }
    }
}
