package org.rightsdays.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.moderation.Appeal;
import org.rightsdays.moderation.Appealable;
import org.rightsdays.moderation.Appeals;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.Notices;
import org.rightsdays.moderation.Refused;
import org.rightsdays.moderation.StatementText;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Asking for another decision: by the link of a mail, by the receipt of a notice, or signed in. */
@RestController
class AppealController {

    private static final String TEMPLATE = "moderation/appeal.jte";
    private static final int MOST_AN_HOUR = 20;

    private final Appeals appeals;
    private final Notices notices;
    private final CaseNames names;
    private final RateLimits limits;
    private final DeskPages pages;

    AppealController(Appeals appeals, Notices notices, CaseNames names, RateLimits limits, DeskPages pages) {
        this.appeals = appeals;
        this.notices = notices;
        this.names = names;
        this.limits = limits;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/appeal/{token:[\\w-]+}")
    ResponseEntity<byte[]> byLink(Desk desk, @PathVariable String token) {
        return show(desk, appeals.byLink(token), "/desk/appeal/" + token);
    }

    @PostMapping("/{lang}/desk/appeal/{token:[\\w-]+}")
    ResponseEntity<byte[]> sendByLink(
            Desk desk,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reasons,
            HttpServletRequest request) {
        return send(desk, appeals.byLink(token), "/desk/appeal/" + token, reasons, request);
    }

    @GetMapping("/{lang}/desk/notice/{reference:[\\w-]{20,60}}/appeal")
    ResponseEntity<byte[]> byReceipt(Desk desk, @PathVariable String reference) {
        return show(desk, ofNotice(reference), "/desk/notice/" + reference + "/appeal");
    }

    @PostMapping("/{lang}/desk/notice/{reference:[\\w-]{20,60}}/appeal")
    ResponseEntity<byte[]> sendByReceipt(
            Desk desk,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reasons,
            HttpServletRequest request) {
        return send(desk, ofNotice(reference), "/desk/notice/" + reference + "/appeal", reasons, request);
    }

    @GetMapping("/{lang}/desk/decisions/{id}/appeal")
    ResponseEntity<byte[]> signedIn(Desk desk, @PathVariable UUID id) {
        return show(desk, appeals.ofDecision(desk.actor(), id), "/desk/decisions/" + id + "/appeal");
    }

    @PostMapping("/{lang}/desk/decisions/{id}/appeal")
    ResponseEntity<byte[]> sendSignedIn(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reasons,
            HttpServletRequest request) {
        return send(desk, appeals.ofDecision(desk.actor(), id), "/desk/decisions/" + id + "/appeal", reasons, request);
    }

    private Optional<Appealable> ofNotice(String reference) {
        return notices.byReference(reference).map(Case::id).flatMap(appeals::ofNotice);
    }

    private ResponseEntity<byte[]> show(Desk desk, Optional<Appealable> found, String path) {
        Appealable against = present(found);
        return pages.write(TEMPLATE, page(desk), view(desk, against, path, "", FormErrors.none()));
    }

    private ResponseEntity<byte[]> send(
            Desk desk, Optional<Appealable> found, String path, String reasons, HttpServletRequest request) {
        Appealable against = present(found);
        FormErrors errors = FormErrors.none().require(reasons, "reasons", "moderation.appeal.reasons.missing");
        if (reasons.length() > Appeal.LETTERS) {
            errors.add("reasons", "moderation.too-long", "most", Appeal.LETTERS);
        }
        if (!errors.any()) {
            limits.require("appeal", request, MOST_AN_HOUR, Duration.ofHours(1));
            try {
                appeals.appeal(desk.actor(), against, reasons, desk.language());
                return pages.seeOther(desk, path, "moderation.done.appealed");
            } catch (Refused refusal) {
                errors.add("content", Words.keyOf(refusal.because()));
            }
        }
        return pages.refused(TEMPLATE, page(desk), view(desk, present(found), path, reasons, errors));
    }

    private AppealView view(Desk desk, Appealable against, String path, String reasons, FormErrors errors) {
        return new AppealView(
                against,
                against.byNotifier()
                        ? names.title(against.asked(), desk.words())
                        : names.titleForAffected(against.asked(), desk.words()),
                against.byNotifier()
                        ? java.util.Map.of()
                        : StatementText.of(
                                desk.words(),
                                against.asked().cause(),
                                against.made(),
                                names.zone(against.asked().subject())),
                desk.at(path),
                reasons,
                errors);
    }

    private static Appealable present(Optional<Appealable> found) {
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("moderation.appeal.title")).withSheet("css/cases.css");
    }
}
