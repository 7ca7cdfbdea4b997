package org.rightsdays.platform.storage;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database as the rest of the program gets it: a {@link DataSource} behind the gate. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** The command line brings its own; without it, as in tests, the settings decide. */
    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    DatabaseServer databaseServer(
            @Value("${rightsdays.database.url:}") String url,
            @Value("${rightsdays.database.user:}") String user,
            @Value("${rightsdays.database.password:}") String password,
            @Value("${rightsdays.data:data}") Path data) {
        return url.isBlank()
                ? new EmbeddedPostgres(data)
                : DatabaseServer.external(new DatabaseAddress(url, user, password));
    }

    @Bean
    ConnectionPool connectionPool(
            DatabaseServer server, @Value("${rightsdays.database.connections:10}") int connections) {
        return new ConnectionPool(server, connections);
    }

    @Bean
    DataSource dataSource(DatabaseGate gate, ConnectionPool pool) {
        return new GatedDataSource(gate, pool);
    }
}
