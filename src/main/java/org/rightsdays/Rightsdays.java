package org.rightsdays;

import java.time.Clock;
import org.rightsdays.operations.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The program. */
@Modulithic
@SpringBootApplication
public class Rightsdays {

    public static void main(String[] arguments) {
        if (Boolean.getBoolean("spring.aot.processing")) {
            // The build writes down which parts the site is made of, so that its start needn't search for them.
            SpringApplication.run(Rightsdays.class);
            return;
        }
        CommandLine.main(Rightsdays.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
