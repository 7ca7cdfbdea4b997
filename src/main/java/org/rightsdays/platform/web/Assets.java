package org.rightsdays.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * Style sheets, scripts, fonts and drawings: a few small files, read and compressed once at start. Their addresses
 * carry one hash of all contents, so that browsers may keep them for ever and relative references between them hold.
 */
@Component
public class Assets {

    private static final String ROOT = "static/";

    private final Map<String, Asset> byPath;
    private final String hash;

    Assets() {
        byPath = read();
        hash = hashOf(byPath);
    }

    /** A file as it is served; {@code compressed} is its gzip form, or the same bytes where that gains nothing. */
    record Asset(MediaType type, byte[] bytes, byte[] compressed) {

        boolean gainsFromCompression() {
            return compressed.length < bytes.length;
        }
    }

    /** The address that all files stand under, without a slash at its end. */
    public String address() {
        return "/assets/" + hash;
    }

    String hash() {
        return hash;
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private static Map<String, Asset> read() {
        var assets = new TreeMap<String, Asset>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "**/*.*")) {
                String address = file.getURL().toString();
                String path = address.substring(address.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
                byte[] bytes = file.getContentAsByteArray();
                assets.put(path, new Asset(typeOf(path), bytes, compress(path, bytes)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The static files can't be read", e);
        }
        return assets;
    }

    private static MediaType typeOf(String path) {
        MediaType type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        boolean text = type.getType().equals("text") || type.getSubtype().contains("javascript");
        return text ? new MediaType(type, java.nio.charset.StandardCharsets.UTF_8) : type;
    }

    private static byte[] compress(String path, byte[] bytes) throws IOException {
        if (path.endsWith(".woff2") || path.endsWith(".png")) {
            return bytes;
        }
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(9);
            }
        }) {
            gzip.write(bytes);
        }
        return out.size() < bytes.length ? out.toByteArray() : bytes;
    }

    private static String hashOf(Map<String, Asset> assets) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            assets.forEach((path, asset) -> {
                digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(asset.bytes());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
