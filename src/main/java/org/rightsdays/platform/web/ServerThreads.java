package org.rightsdays.platform.web;

import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/**
 * Who does what in the server: connections are read by threads of the operating system, which shares the processors out
 * among all that wait; requests that may block run on virtual threads, 200 at once at most.
 */
final class ServerThreads {

    private static final int AT_ONCE = 200;

    private ServerThreads() {}

    static ThreadPool pool() {
        var requests = new VirtualThreadPool(AT_ONCE);
        requests.setName("request-");
        var connections = new QueuedThreadPool();
        connections.setName("connection");
        connections.setVirtualThreadsExecutor(requests);
        connections.addBean(requests);
        return connections;
    }
}
