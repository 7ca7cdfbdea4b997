package org.rightsdays.platform.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Believes {@code Forwarded} and {@code X-Forwarded-*} from the proxies named in {@code RIGHTSDAYS_TRUSTED_PROXIES}
 * (addresses or networks, such as {@code 127.0.0.1,10.0.0.0/8}) and from nobody else.
 */
final class TrustedProxies implements HttpConfiguration.Customizer {

    private final List<Network> networks;
    private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

    TrustedProxies(String configured) {
        networks = Arrays.stream(configured.split("[,\\s]+"))
                .filter(text -> !text.isBlank())
                .map(Network::parse)
                .toList();
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return trusts(request) ? forwarded.customize(request, responseHeaders) : request;
    }

    private boolean trusts(Request request) {
        return !networks.isEmpty()
                && request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress remote
                && networks.stream()
                        .anyMatch(
                                network -> network.contains(remote.getAddress().getAddress()));
    }

    /** An address and how many of its first bits count. */
    private record Network(byte[] address, int bits) {

        static Network parse(String text) {
            int slash = text.indexOf('/');
            try {
                byte[] address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash))
                        .getAddress();
                int bits = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
                if (bits < 0 || bits > address.length * 8) {
                    throw new UnknownHostException(text);
                }
                return new Network(address, bits);
            } catch (UnknownHostException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "RIGHTSDAYS_TRUSTED_PROXIES holds " + text
                                + ", but must hold addresses or networks, such as 127.0.0.1 or 10.0.0.0/8",
                        e);
            }
        }

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
