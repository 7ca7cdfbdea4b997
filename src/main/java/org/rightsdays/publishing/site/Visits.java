package org.rightsdays.publishing.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.publishing.PublicAddress;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes a {@link Visit} of a request, by {@code lang} and {@code year} in its address. */
@Component
class Visits implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Messages messages;
    private final Editions editions;
    private final PublicAddress publicAddress;
    private final Clock clock;

    Visits(Messages messages, Editions editions, PublicAddress publicAddress, Clock clock) {
        this.messages = messages;
        this.editions = editions;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Visit.class);
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .orElseThrow();
        @SuppressWarnings("unchecked")
        var inAddress = (Map<String, String>)
                Optional.ofNullable(servletRequest.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                        .orElseThrow();
        String lang = Optional.ofNullable(inAddress.get("lang")).orElseThrow();
        Words words = messages.find(lang).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return visit(words, edition(inAddress.get("year")), afterLanguage(servletRequest.getRequestURI()));
    }

    /** A visit to a page that no address leads to, such as an error page. */
    Visit visit(Words words, @Nullable Edition edition, String path) {
        return new Visit(
                words,
                messages.languages(),
                edition,
                path,
                publicAddress.in(words.language().tag()),
                publicAddress.sourceCode(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static String afterLanguage(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? "/" : path.substring(slash);
    }

    private @Nullable Edition edition(@Nullable String year) {
        if (year == null) {
            return editions.current().orElse(null);
        }
        return year.matches("[0-9]{4}")
                ? editions.find(new EditionId(Integer.parseInt(year)))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                : notFound();
    }

    private static Edition notFound() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
