package org.rightsdays.impact.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.exports.ExportRefused;
import org.rightsdays.impact.social.SocialFigures;
import org.rightsdays.impact.social.SocialFigures.TakenIn;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of platforms, dropped in by coordinators. */
@RestController
class SocialMediaController {

    private final SocialFigures social;
    private final DeskPages pages;
    private final Clock clock;

    SocialMediaController(SocialFigures social, DeskPages pages, Clock clock) {
        this.social = social;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{lang}/desk/social-media")
    ResponseEntity<byte[]> show(Desk desk) {
        desk.actor().require(Role.COORDINATOR);
        return pages.write(
                "impact/socialMedia.jte", page(desk), view(desk, "coalition", FormErrors.none(), null, null));
    }

    @PostMapping("/{lang}/desk/social-media")
    ResponseEntity<byte[]> take(
            Desk desk,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String captured,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        desk.actor().require(Role.COORDINATOR);
        FormErrors errors = FormErrors.none();
        if (!account.matches("[a-z0-9]+(-[a-z0-9]+)*") || account.length() > 80) {
            errors.add("account", "impact.social.wrong.account");
        }
        Instant at = captured(captured, errors);
        if (file == null || file.isEmpty()) {
            errors.add("file", "impact.social.wrong.file");
        }
        if (errors.any() || file == null) {
            return refused(desk, account, errors, null);
        }
        Path copy = Files.createTempFile("export", ".bin");
        try {
            file.transferTo(copy);
            TakenIn taken = social.takeIn(desk.actor(), account, copy, name(file), at);
            return pages.write(
                    "impact/socialMedia.jte", page(desk), view(desk, account, FormErrors.none(), taken, null));
        } catch (ExportRefused refusal) {
            return refused(desk, account, errors, SocialFigures.told(refusal, desk.words()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private ResponseEntity<byte[]> refused(Desk desk, String account, FormErrors errors, @Nullable String refusal) {
        return pages.refused("impact/socialMedia.jte", page(desk), view(desk, account, errors, null, refusal));
    }

    private SocialMediaView view(
            Desk desk, String account, FormErrors errors, @Nullable TakenIn taken, @Nullable String refusal) {
        return new SocialMediaView(
                account,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString(),
                errors,
                taken,
                refusal,
                social.captures(),
                social.series());
    }

    private Instant captured(String day, FormErrors errors) {
        if (day.isBlank()) {
            return clock.instant();
        }
        try {
            Instant end = LocalDate.parse(day)
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
            return end.isAfter(clock.instant()) ? clock.instant() : end;
        } catch (DateTimeException _) {
            errors.add("captured", "impact.report.wrong.day");
            return clock.instant();
        }
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank()
                ? "file"
                : name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("impact.social.title"))
                .under(desk.words().say("desk.title"), "/desk")
                .withSheet("css/figures.css");
    }
}
