package org.rightsdays.exchange.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Looks a name up once and hands on the very addresses that were judged: between the check and the connection nobody can
 * give the name another meaning.
 */
final class CheckedResolver implements SocketAddressResolver {

    /** Where names are looked up. */
    @FunctionalInterface
    interface Names {
        InetAddress[] find(String host) throws UnknownHostException;
    }

    private final FetchRules rules;
    private final Names names;

    CheckedResolver(FetchRules rules, Names names) {
        this.rules = rules;
        this.names = names;
    }

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        Thread.startVirtualThread(() -> {
            try {
                promise.succeeded(resolve(host, port));
            } catch (FetchRefused refused) {
                promise.failed(refused);
            }
        });
    }

    private List<InetSocketAddress> resolve(String host, int port) throws FetchRefused {
        List<InetAddress> found = find(host);
        rules.check(host, found, port);
        return found.stream()
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    private List<InetAddress> find(String host) {
        try {
            return Arrays.asList(names.find(host.replaceAll("^\\[|]$", "")));
        } catch (UnknownHostException e) {
            return List.of();
        }
    }
}
