package org.rightsdays.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptFilesTests {

    private final KeptFiles files = new KeptFiles();

    @AfterEach
    void close() {
        files.destroy();
    }

    @Test
    void twoWhoAskAtOnceGetOneFileThatWasMadeOnce() throws Exception {
        var made = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        KeptFiles.Making making = out -> {
            made.incrementAndGet();
            begun.countDown();
            await(goOn);
            out.write(1);
        };
        var first = CompletableFuture.supplyAsync(() -> files.find("report", "v1", making));
        await(begun);
        var second = CompletableFuture.supplyAsync(() -> files.find("report", "v1", making));
        goOn.countDown();
        assertThat(first.get()).isEqualTo(second.get()).hasBinaryContent(new byte[] {1});
        assertThat(made).hasValue(1);
    }

    @Test
    void halfOfAFileIsNeitherServedNorLeftBehindAndTheNextOneTriesAgain() throws Exception {
        Path whole = files.find("other", "v1", out -> out.write(1));
        assertThatThrownBy(() -> files.find("report", "v1", out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(UncheckedIOException.class);
        try (var left = Files.list(whole.getParent())) {
            assertThat(left).containsExactly(whole);
        }
        assertThat(files.find("report", "v1", out -> out.write(2))).hasBinaryContent(new byte[] {2});
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
