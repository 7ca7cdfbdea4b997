package org.rightsdays.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the statements that the program sends to the database, so that a test can name the number. */
@Component
public class QueryCount implements BeanPostProcessor {

    /** Threads of the program that look for work of their own, whatever is asked of it. */
    private static final Set<String> BY_THEMSELVES = Set.of("cases", "reports", "outbox", "retention", "database-gate");

    private static final AtomicInteger EVERYWHERE = new AtomicInteger();
    private static final ThreadLocal<Integer> HERE = ThreadLocal.withInitial(() -> 0);

    /** How many statements {@code work} sends on the thread that calls it; what other threads do meanwhile is not counted. */
    public static int of(Runnable work) {
        int before = HERE.get();
        work.run();
        return HERE.get() - before;
    }

    /**
     * How many statements the program sends while {@code requests} are answered: in the quietest of three times,
     * because the heartbeat of the program itself may fall into one of them.
     */
    public static int ofRequests(Runnable requests) {
        return IntStream.range(0, 3)
                .map(_ -> {
                    int before = EVERYWHERE.get();
                    requests.run();
                    return EVERYWHERE.get() - before;
                })
                .min()
                .orElseThrow();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? new Counting(dataSource) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource counted) {
            super(counted);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(Connection.class, super.getConnection());
        }
    }

    private static <T> T counting(Class<T> type, T counted) {
        return type.cast(Proxy.newProxyInstance(
                QueryCount.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        if (!BY_THEMSELVES.contains(Thread.currentThread().getName())) {
                            EVERYWHERE.incrementAndGet();
                        }
                        HERE.set(HERE.get() + 1);
                    }
                    try {
                        return countingToo(method.invoke(counted, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }

    private static @Nullable Object countingToo(@Nullable Object result) {
        return switch (result) {
            case PreparedStatement statement -> counting(PreparedStatement.class, statement);
            case Statement statement -> counting(Statement.class, statement);
            case null, default -> result;
        };
    }
}
