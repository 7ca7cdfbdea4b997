package org.rightsdays.operations;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.platform.storage.DatabaseAddress;
import org.rightsdays.platform.storage.DatabaseServer;
import org.rightsdays.platform.storage.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The process that a command runs in: its output, its settings, and how the rest of the program is started. */
record Program(Class<?> application, PrintStream out, PrintStream errors) {

    /** Whatever {@code --data} or the environment names as the database. */
    DatabaseServer database(Arguments arguments) {
        Optional<String> url = setting("DATABASE_URL");
        if (url.isPresent()) {
            return DatabaseServer.external(new DatabaseAddress(
                    jdbc(url.get()),
                    setting("DATABASE_USER").orElse(""),
                    setting("DATABASE_PASSWORD").orElse("")));
        }
        Path data = Path.of(arguments.option("--data").or(() -> setting("DATA")).orElse("data"));
        var embedded = new EmbeddedPostgres(data);
        Optional<String> programs = setting("POSTGRES_PROGRAMS");
        return programs.isPresent() ? embedded.withPrograms(Path.of(programs.get())) : embedded;
    }

    /** A setting of the environment, under RIGHTSDAYS_ and its name; empty counts as not set. */
    Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv("RIGHTSDAYS_" + name)).filter(value -> !value.isBlank());
    }

    /** Starts everything but the web server. */
    ConfigurableApplicationContext startQuietly(DatabaseServer database) {
        // The port is where a local site answers that links are printed for.
        return start(
                database,
                WebApplicationType.NONE,
                Map.of(
                        "spring.main.lazy-initialization", "true",
                        "logging.level.org.rightsdays", "warn",
                        "server.port", setting("PORT").orElse("8080")));
    }

    ConfigurableApplicationContext start(
            DatabaseServer database, WebApplicationType kind, Map<String, String> settings) {
        var spring = new SpringApplication(application);
        spring.setMainApplicationClass(application);
        spring.setWebApplicationType(kind);
        spring.addInitializers(context -> context.getBeanFactory().registerSingleton("databaseServer", database));
        if (database instanceof EmbeddedPostgres embedded) {
            // After the last request has been answered.
            SpringApplication.getShutdownHandlers().add(embedded::close);
        }
        return spring.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    String version() {
        return "Rightsdays "
                + Optional.ofNullable(application.getPackage().getImplementationVersion())
                        .orElse("(not packaged)")
                + ", Java " + Runtime.version();
    }

    private static String jdbc(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return url;
        }
        throw new UsageProblem("RIGHTSDAYS_DATABASE_URL has to look like jdbc:postgresql://host:5432/database, not “"
                + url.replaceAll("//[^@/]*@", "//…@")
                + "”. User and password go into RIGHTSDAYS_DATABASE_USER and RIGHTSDAYS_DATABASE_PASSWORD.");
    }
}
