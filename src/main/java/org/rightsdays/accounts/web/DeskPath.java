package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;

/** What follows the language in the address of a request, and how to get to another page in the same language. */
final class DeskPath {

    private DeskPath() {}

    static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/desk") ? path : path.substring(path.indexOf('/', 1));
    }

    static String withQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod().equals("GET") && query != null ? of(request) + "?" + query : of(request);
    }

    /** As a query that tells another page where to go then. */
    static String afterQuery(String path) {
        return "?after=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    static void redirect(HttpServletRequest request, HttpServletResponse response, String path) {
        String uri = request.getRequestURI();
        String language = uri.startsWith("/desk") ? "" : uri.substring(0, uri.indexOf('/', 1));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, language + path);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
