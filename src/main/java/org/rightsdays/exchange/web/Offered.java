package org.rightsdays.exchange.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rightsdays.exchange.BroughtFiles;
import org.rightsdays.exchange.DeskFile;
import org.rightsdays.exchange.fetch.FetchRefused;
import org.rightsdays.exchange.fetch.GuardedClient;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.web.RateLimits;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Gets hold of what somebody brings: what was checked before, the files of the form, or what an address answers. */
@Component
class Offered {

    private static final int MOST_FETCHED = 30;
    private static final Duration WITHIN = Duration.ofHours(1);
    private static final int MOST_FILES = 12;

    private final BroughtFiles kept;
    private final GuardedClient client;
    private final RateLimits limits;

    Offered(BroughtFiles kept, GuardedClient client, RateLimits limits) {
        this.kept = kept;
        this.client = client;
        this.limits = limits;
    }

    /** Empty where there is nothing, or nothing that can be taken; then it is told. */
    Optional<DeskFile> find(UUID account, BringForm form, List<MultipartFile> files, FormErrors errors)
            throws IOException {
        UUID id = form.keptId();
        List<MultipartFile> chosen =
                files.stream().filter(file -> !file.isEmpty()).toList();
        if (id != null && chosen.isEmpty()) {
            Optional<DeskFile> found = kept.find(account, id);
            if (found.isEmpty()) {
                errors.add("file", "spreadsheet.file.gone");
            }
            return found;
        }
        if (!chosen.isEmpty()) {
            return uploaded(chosen, errors);
        }
        if (!form.address().isBlank()) {
            return fetched(account, form.address(), errors);
        }
        errors.add("file", "spreadsheet.file.none");
        return Optional.empty();
    }

    private Optional<DeskFile> uploaded(List<MultipartFile> files, FormErrors errors) throws IOException {
        long size = files.stream().mapToLong(MultipartFile::getSize).sum();
        if (size > DeskFile.LARGEST) {
            errors.add("file", "spreadsheet.file.too-large", "limit", (DeskFile.LARGEST >> 20) + " MB");
            return Optional.empty();
        }
        if (files.size() == 1) {
            MultipartFile file = files.getFirst();
            return Optional.of(new DeskFile(name(file), null, "", file.getBytes()));
        }
        boolean tables = files.size() <= MOST_FILES
                && files.stream()
                        .allMatch(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".csv"));
        if (!tables) {
            errors.add("file", "spreadsheet.file.several");
            return Optional.empty();
        }
        return Optional.of(together(files));
    }

    private static DeskFile together(List<MultipartFile> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        try (var zip = new ZipOutputStream(bytes)) {
            for (MultipartFile file : files) {
                if (names.add(name(file))) {
                    zip.putNextEntry(new ZipEntry(name(file)));
                    zip.write(file.getBytes());
                    zip.closeEntry();
                }
            }
        }
        return new DeskFile(String.join(", ", names) + ".zip", null, "", bytes.toByteArray());
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.length() > 120 ? last.substring(last.length() - 120) : last;
    }

    private Optional<DeskFile> fetched(UUID account, String address, FormErrors errors) {
        if (!limits.allows("fetch", account.toString(), MOST_FETCHED, WITHIN)) {
            errors.add("address", "spreadsheet.address.too-often");
            return Optional.empty();
        }
        try {
            return Optional.of(DeskFile.of(client.fetch(address)));
        } catch (FetchRefused refused) {
            Object[] arguments = refused.arguments().entrySet().stream()
                    .flatMap(argument -> java.util.stream.Stream.of(argument.getKey(), argument.getValue()))
                    .toArray();
            errors.add("address", "exchange.finding." + refused.code(), arguments);
            return Optional.empty();
        }
    }
}
