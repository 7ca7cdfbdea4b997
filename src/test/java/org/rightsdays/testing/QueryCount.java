package org.rightsdays.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the statements that the program sends to the database, so that a test can name the number. */
@Component
public class QueryCount implements BeanPostProcessor {

    /** Threads of the program that look for work of their own, whatever a test does. */
    private static final Set<String> BY_THEMSELVES = Set.of("cases", "reports", "outbox", "retention");

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** How many statements {@code work} sends; requests over HTTP count too, if nothing else runs. */
    public static int of(Runnable work) {
        int before = COUNT.get();
        work.run();
        return COUNT.get() - before;
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
                    if (method.getName().startsWith("execute")
                            && !BY_THEMSELVES.contains(Thread.currentThread().getName())) {
                        COUNT.incrementAndGet();
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
