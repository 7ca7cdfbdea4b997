package org.rightsdays.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.storage.DatabaseGate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For whoever watches over the program. Alive: the process answers; if it does not, restart it. Ready: it can serve
 * every page; if not, send readers elsewhere and wait, because a restart would not help.
 */
@RestController
class HealthController {

    private final DatabaseGate gate;

    HealthController(DatabaseGate gate) {
        this.gate = gate;
    }

    @GetMapping(path = "/health/live", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Health> live() {
        return answer(new Health("up", Map.of("program", "up"), null));
    }

    @GetMapping(
            path = {"/health", "/health/ready"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Health> ready() {
        boolean open = gate.isOpen();
        var parts = new LinkedHashMap<String, String>();
        parts.put("program", "up");
        parts.put("database", open ? "up" : "down");
        String what = open ? null : "The database does not answer; pages that need it say 503 until it does.";
        return answer(new Health(open ? "up" : "down", parts, what));
    }

    private static ResponseEntity<Health> answer(Health health) {
        boolean up = health.status().equals("up");
        var answer = ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore());
        if (!up) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.body(health);
    }

    /** What the address answers; {@code what} tells the trouble, without names of hosts or files. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Health(
            String status,
            Map<String, String> parts,
            @Nullable String what) {}
}
