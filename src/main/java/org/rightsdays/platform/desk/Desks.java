package org.rightsdays.platform.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.Assets;
import org.rightsdays.platform.web.Origin;
import org.springframework.beans.factory.ObjectProvider;
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

/** Makes a {@link Desk} of a request, by {@code lang} in its address and the session that it belongs to. */
@Component
class Desks implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Messages messages;
    private final Assets assets;
    private final Origin origin;
    private final ObjectProvider<Hindrance> hindrances;

    Desks(Messages messages, Assets assets, Origin origin, ObjectProvider<Hindrance> hindrances) {
        this.messages = messages;
        this.assets = assets;
        this.origin = origin;
        this.hindrances = hindrances;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Desk.class);
    }

    @Override
    public Desk resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return desk(Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .orElseThrow());
    }

    private Desk desk(HttpServletRequest request) {
        @SuppressWarnings("unchecked")
        var inAddress = (Map<String, String>)
                Optional.ofNullable(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                        .orElseThrow();
        Words words = Optional.ofNullable(inAddress.get("lang"))
                .flatMap(messages::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DeskSession session = DeskSession.of(request);
        String path = request.getRequestURI();
        return new Desk(
                words,
                messages.languages(),
                session.actor(),
                path.substring(path.indexOf('/', 1)),
                session.csrf(),
                assets.address(),
                origin.address(),
                Done.message(request.getParameter(Done.PARAMETER), words),
                () -> hindrances(session, words));
    }

    private List<Hindrance.Said> hindrances(DeskSession session, Words words) {
        return session.actor().signedIn()
                ? hindrances
                        .orderedStream()
                        .flatMap(one -> one.of(session.actor(), words).stream())
                        .toList()
                : List.of();
    }
}
