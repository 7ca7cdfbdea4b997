package org.rightsdays.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

class TrustedProxiesTests {

    @Test
    void behindATrustedProxyThatSpeaksHttpsBrowsersAreToldToStayWithIt() throws Exception {
        assertThat(answer("127.0.0.0/8,::1", "https").headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("max-age="));
    }

    @Test
    void nothingIsPromisedWhereTheProxySpeaksPlainHttpOrIsNotTrusted() throws Exception {
        assertThat(answer("127.0.0.0/8,::1", "http").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        assertThat(answer("10.0.0.0/8", "https").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        assertThat(answer("", "https").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void whatIsNoNetworkIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrustedProxies("127.0.0.1 proxy.example.org"))
                .withMessageContaining("proxy.example.org");
    }

    /** What a server with these proxies answers to a request that a proxy passed on. */
    private static HttpResponse<String> answer(String trusted, String scheme) throws Exception {
        var configuration = new HttpConfiguration();
        configuration.addCustomizer(new TrustedProxies(trusted));
        configuration.addCustomizer(new SecurityHeaders(false));
        var server = new Server();
        var connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                callback.succeeded();
                return true;
            }
        });
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + connector.getLocalPort()))
                    .header("X-Forwarded-Proto", scheme);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } finally {
            server.stop();
        }
    }
}
