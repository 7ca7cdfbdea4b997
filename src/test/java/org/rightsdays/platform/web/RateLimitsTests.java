package org.rightsdays.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class RateLimitsTests {

    private static final Duration HOUR = Duration.ofHours(1);

    private Instant now = Instant.parse("2031-11-20T10:00:00Z");
    private final RateLimits limits = new RateLimits(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void whoTriesTooOftenIsStoppedAndNobodyElse() {
        for (int i = 0; i < 3; i++) {
            limits.require("notice", from("203.0.113.7"), 3, HOUR);
        }
        assertThatThrownBy(() -> limits.require("notice", from("203.0.113.7"), 3, HOUR))
                .isInstanceOf(TooMany.class);
        limits.require("notice", from("203.0.113.8"), 3, HOUR);
        limits.require("join", from("203.0.113.7"), 3, HOUR);
    }

    @Test
    void newAddressInTheSameHouseholdIsTheSameVisitor() {
        limits.require("notice", from("2001:db8:1:2:aaaa::1"), 1, HOUR);
        assertThatThrownBy(() -> limits.require("notice", from("2001:db8:1:2:bbbb::9"), 1, HOUR))
                .isInstanceOf(TooMany.class);
        limits.require("notice", from("2001:db8:1:3::1"), 1, HOUR);
    }

    @Test
    void whatWasCountedIsForgottenWithTheDay() {
        limits.require("notice", from("203.0.113.7"), 1, HOUR);
        now = now.plus(Duration.ofDays(1));
        assertThat(limits.allows("x", "y", 1, HOUR)).isTrue();
        limits.require("notice", from("203.0.113.7"), 1, HOUR);
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
