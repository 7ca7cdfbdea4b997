package org.rightsdays.exchange.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be opened at all. */
class PublicAddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1/",
                "localhost/",
                "2130706433/",
                "0.0.0.0/",
                "10.0.0.1/",
                "172.16.5.4/",
                "192.168.1.1/",
                "100.64.0.1/",
                "100.100.100.200/",
                "169.254.169.254/latest/meta-data/",
                "168.63.129.16/",
                "224.0.0.1/",
                "255.255.255.255/",
                "[::1]/",
                "[::]/",
                "[::ffff:127.0.0.1]/",
                "[::ffff:10.0.0.1]/",
                "[64:ff9b::7f00:1]/",
                "[2002:7f00:1::]/",
                "[fe80::1]/",
                "[fd00:ec2::254]/",
                "[ff02::1]/",
                "[2001:db8::1]/"
            })
    void addressesThatAreNotPublicAreRefused(String hostAndPath) {
        var client = new GuardedClient("", "");

        var refused = catchThrowableOfType(FetchRefused.class, () -> client.fetch("http://" + hostAndPath));

        assertThat(refused.code()).isEqualTo("fetch-private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"193.0.6.139", "1.1.1.1", "172.32.0.1", "2a00:1450:4001:82b::200e"})
    void publicAddressesAreAllowed(String address) {
        assertThat(PublicAddresses.contains(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a network", "10.0.0.0/99", "days.example"})
    void networksThatAreNoneAreToldAtTheStart(String networks) {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> new GuardedClient(networks, "")))
                .hasMessageContaining("RIGHTSDAYS_FETCH_NETWORKS");
    }
}
