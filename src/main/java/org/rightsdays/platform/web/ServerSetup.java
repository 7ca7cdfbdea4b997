package org.rightsdays.platform.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts cache, headers and compression around whatever the application answers. */
@Configuration(proxyBeanMethods = false)
class ServerSetup {

    @Bean
    PageCache pageCache(
            @Value("${rightsdays.page.cache.megabytes:48}") long megabytes,
            ObjectProvider<ContentVersion> content,
            Clock clock) {
        var freshness = new Freshness(
                () -> content.getObject().known(), () -> content.getObject().current(), clock);
        return new PageCache(megabytes << 20, freshness);
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> server(
            PageCache cache,
            @Value("${site.address:}") String siteAddress,
            @Value("${rightsdays.trusted.proxies:}") String trustedProxies) {
        var proxies = new TrustedProxies(trustedProxies);
        var headers = new SecurityHeaders(siteAddress.strip().startsWith("https://"));
        return factory -> {
            factory.setThreadPool(ServerThreads.pool());
            factory.setSelectors(Runtime.getRuntime().availableProcessors());
            factory.addServerCustomizers(server -> {
                for (Connector connector : server.getConnectors()) {
                    configure(connector, proxies, headers);
                }
                server.setErrorHandler(new PlainErrors(headers));
                wrap(server, new PageCacheHandler(cache));
            });
        };
    }

    private static void configure(Connector connector, TrustedProxies proxies, SecurityHeaders headers) {
        for (var factory : connector.getConnectionFactories()) {
            if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                HttpConfiguration configuration = http.getHttpConfiguration();
                configuration.setSendServerVersion(false);
                configuration.setSendXPoweredBy(false);
                configuration.setSendDateHeader(true);
                configuration.addCustomizer(proxies);
                configuration.addCustomizer(headers);
            }
        }
    }

    private static void wrap(Server server, PageCacheHandler first) {
        first.setHandler(server.getHandler());
        server.setHandler(first);
    }

    @Bean
    FilterRegistrationBean<PageRecorder> pageRecorder(PageCache cache) {
        var registration = new FilterRegistrationBean<>(new PageRecorder(cache));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(false);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    @Bean
    WebMvcConfigurer publicPages(PageCache cache) {
        var publicPages = new PublicPages(cache);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(publicPages).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }
}
