package org.rightsdays.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An answer that takes until a file appears, for a request that is in flight when the program is to stop. */
@RestController
@ConditionalOnProperty(SlowAnswer.RELEASE)
class SlowAnswer {

    static final String RELEASE = "testing.slow-answer";

    private final Path release;

    SlowAnswer(@Value("${" + RELEASE + "}") Path release) {
        this.release = release;
    }

    @GetMapping("/testing/slow")
    String slow() {
        System.out.println("The slow answer was asked for");
        RunningProgram.await("the release of the slow answer", () -> Files.exists(release));
        return "done";
    }
}
