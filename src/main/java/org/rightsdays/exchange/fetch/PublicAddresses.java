package org.rightsdays.exchange.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet, by IANA's registries of special-purpose addresses. Of IPv6 only what
 * is given out for the public is; of IPv4 everything but what has a use of its own.
 */
final class PublicAddresses {

    private static final List<Network> NOT_PUBLIC_4 = networks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared behind carriers' translation
            "127.0.0.0/8", // this machine
            "168.63.129.16/32", // answers inside a cloud alone
            "169.254.0.0/16", // this link, and what clouds tell their machines
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocols
            "192.0.2.0/24", // documents
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // measurements
            "198.51.100.0/24", // documents
            "203.0.113.0/24", // documents
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // kept free, broadcast

    private static final Network PUBLIC_6 = Network.of("2000::/3");
    private static final List<Network> NOT_PUBLIC_6 = networks(
            "2001::/23", // protocols, tunnels among them
            "2001:db8::/32", // documents
            "2002::/16", // 6to4, which may lead to any IPv4 address
            "3fff::/20"); // documents

    private PublicAddresses() {}

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }

    /** IPv4 addresses that are written as IPv6 are judged as what they are. */
    static boolean contains(InetAddress address) {
        return address instanceof Inet4Address
                ? NOT_PUBLIC_4.stream().noneMatch(network -> network.contains(address))
                : PUBLIC_6.contains(address) && NOT_PUBLIC_6.stream().noneMatch(network -> network.contains(address));
    }
}
