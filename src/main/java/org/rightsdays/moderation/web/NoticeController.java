package org.rightsdays.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import org.rightsdays.moderation.Appealable;
import org.rightsdays.moderation.Appeals;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.Notice;
import org.rightsdays.moderation.NoticeReason;
import org.rightsdays.moderation.Notices;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.web.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A notice by anybody, without an account, and its receipt. */
@RestController
class NoticeController {

    static final String PATH = "/desk/notice";
    private static final String TEMPLATE = "moderation/notice.jte";
    private static final int MOST_AN_HOUR = 10;

    private final Notices notices;
    private final Appeals appeals;
    private final RateLimits limits;
    private final DeskPages pages;

    NoticeController(Notices notices, Appeals appeals, RateLimits limits, DeskPages pages) {
        this.notices = notices;
        this.appeals = appeals;
        this.limits = limits;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/notice")
    ResponseEntity<byte[]> form(Desk desk, NoticeForm form) {
        return pages.write(TEMPLATE, desk.page(title(desk)), view(desk, form.begun(desk.origin()), FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/notice")
    ResponseEntity<byte[]> send(Desk desk, NoticeForm form, HttpServletRequest request) {
        FormErrors errors = form.errors(desk.origin());
        if (errors.any()) {
            return pages.refused(TEMPLATE, desk.page(title(desk)), view(desk, form, errors));
        }
        limits.require("notice", request, MOST_AN_HOUR, Duration.ofHours(1));
        Notice notice = form.notice(desk.origin(), desk.language());
        return pages.seeOther(desk, PATH + "/" + notices.send(notice), "moderation.done.notice");
    }

    @GetMapping("/{lang}/desk/notice/{reference:[\\w-]{20,60}}")
    ResponseEntity<byte[]> receipt(Desk desk, @PathVariable String reference) {
        Case asked =
                notices.byReference(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Appealable decided = appeals.ofNotice(asked.id()).orElse(null);
        var view = new ReceiptView(
                reference,
                notices.of(asked.id()).map(Notice::address).orElse(null),
                asked.opened(),
                asked.outcome(),
                decided == null ? "" : decided.made().decision().message(),
                decided,
                desk.at(PATH + "/" + reference + "/appeal"));
        return pages.write(
                "moderation/receipt.jte",
                desk.page(desk.words().say("moderation.receipt.title")).withSheet("css/cases.css"),
                view);
    }

    private static NoticeView view(Desk desk, NoticeForm form, FormErrors errors) {
        return new NoticeView(
                Arrays.stream(NoticeReason.values())
                        .map(reason -> reason.confidential()
                                ? new Choice(
                                        CaseQuery.word(reason),
                                        desk.words().name(reason),
                                        desk.words().say("moderation.notice.reason.confidential"))
                                : new Choice(
                                        CaseQuery.word(reason), desk.words().name(reason)))
                        .toList(),
                form,
                errors);
    }

    private static String title(Desk desk) {
        return desk.words().say("moderation.notice.title");
    }
}
