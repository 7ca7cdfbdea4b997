package org.rightsdays.platform.web;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is told of a request that never became one: its status, with the same headers as every answer. */
final class PlainErrors extends ErrorHandler {

    private final SecurityHeaders headers;

    PlainErrors(SecurityHeaders headers) {
        this.headers = headers;
        setShowStacks(false);
        setShowCauses(false);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        headers.complete(request, response.getHeaders());
        return super.handle(request, response, callback);
    }
}
