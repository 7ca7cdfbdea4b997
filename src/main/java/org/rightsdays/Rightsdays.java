package org.rightsdays;

import java.time.Clock;
import org.rightsdays.operations.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The program. */
@Modulithic
@SpringBootApplication
public class Rightsdays {

    public static void main(String[] arguments) {
        CommandLine.main(Rightsdays.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
