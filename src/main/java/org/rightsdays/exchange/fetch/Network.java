package org.rightsdays.exchange.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** An address and how many of its first bits count. */
record Network(byte[] address, int bits) {

    /**
     * Networks separated by commas or spaces, such as {@code 10.1.0.0/16}.
     *
     * @throws IllegalArgumentException where it isn't one
     */
    static List<Network> all(String text) {
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(one -> !one.isBlank())
                .map(Network::of)
                .toList();
    }

    static Network of(String text) {
        int slash = text.indexOf('/');
        byte[] address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash))
                .getAddress();
        int bits = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > address.length * 8) {
            throw new IllegalArgumentException(text);
        }
        return new Network(address, bits);
    }

    boolean contains(InetAddress other) {
        byte[] bytes = other.getAddress();
        if (bytes.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (bytes[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
