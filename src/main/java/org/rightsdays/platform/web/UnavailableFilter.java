package org.rightsdays.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rightsdays.platform.storage.DatabaseGate;
import org.rightsdays.platform.storage.DatabaseUnavailable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 where a page fails because the database is away, whatever wrapped that failure; the error page says it
 * in the reader's language. It stands inside the page cache, which goes on serving what it holds.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnavailableFilter extends OncePerRequestFilter {

    private static final String SECONDS = "5";

    private final DatabaseGate gate;

    UnavailableFilter(DatabaseGate gate) {
        this.gate = gate;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !DatabaseUnavailable.isCauseOf(failure)) {
                throw failure;
            }
            gate.suspect();
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
