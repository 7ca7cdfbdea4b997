package org.rightsdays.platform.storage;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pictures by the hash of their content: decoded and encoded anew, so that nothing but pixels is kept. */
@Component
public class Pictures {

    /** A picture as it is served: {@code image/jpeg} or {@code image/png}, and its size in pixels. */
    public record Picture(String hash, String mediaType, int width, int height, byte[] bytes) {}

    /** Width and height in pixels of a stored picture. */
    public record Size(int width, int height) {}

    /**
     * Checks that {@code bytes} are a JPEG, PNG or GIF picture, whatever its name says, and stores it without its
     * metadata, at most 1600 pixels wide. The same picture is stored once.
     *
     * @return its hash
     * @throws IllegalArgumentException saying in plain words why it is not a picture that can be taken
     */
    public String store(byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    /** Without {@link #store}: the reason why the bytes would be refused, or empty. */
    public Optional<String> refusal(byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    public Optional<Picture> find(String hash) {
        throw new UnsupportedOperationException();
    }

    public Optional<Size> sizeOf(String hash) {
        throw new UnsupportedOperationException();
    }
}
