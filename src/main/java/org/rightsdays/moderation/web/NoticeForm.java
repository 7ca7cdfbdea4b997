package org.rightsdays.moderation.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.Notice;
import org.rightsdays.moderation.NoticeReason;
import org.rightsdays.moderation.Notices;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.desk.FormErrors;

/** A notice as it is typed. */
public record NoticeForm(
        @Nullable String about,
        @Nullable String reason,
        @Nullable String explanation,
        @Nullable String name,
        @Nullable String email,
        @Nullable String goodFaith) {

    FormErrors errors(String origin) {
        var errors = FormErrors.none();
        if (path(origin).isEmpty()) {
            errors.add("about", "moderation.notice.address.wrong", "site", origin);
        }
        NoticeReason chosen = CaseQuery.constant(NoticeReason.class, reason);
        if (chosen == null) {
            errors.add("reason", "moderation.notice.reason.missing");
        }
        errors.require(explanation, "explanation", "moderation.notice.explanation.missing");
        if (explanation != null && explanation.length() > Notice.EXPLANATION_LETTERS) {
            errors.add("explanation", "moderation.too-long", "most", Notice.EXPLANATION_LETTERS);
        }
        boolean mustSay = chosen != null && !chosen.confidential();
        if (mustSay) {
            errors.require(name, "name", "moderation.notice.name.missing");
        }
        if (name != null && name.length() > Notice.NAME_LETTERS) {
            errors.add("name", "moderation.too-long", "most", Notice.NAME_LETTERS);
        }
        if (isGiven(email) ? address().isEmpty() : mustSay) {
            errors.add("email", "moderation.notice.email.wrong");
        }
        if (!"yes".equals(goodFaith)) {
            errors.add("goodFaith", "moderation.notice.good-faith.missing");
        }
        return errors;
    }

    /** A form with nothing but the page that it was opened from, in full, as its field wants it. */
    NoticeForm begun(String origin) {
        String page = about != null && about.startsWith("/") ? origin + about : about;
        return new NoticeForm(page, null, null, null, null, null);
    }

    /** To be asked when there are no errors. */
    Notice notice(String origin, String language) {
        return new Notice(
                path(origin).orElseThrow(),
                Optional.ofNullable(CaseQuery.constant(NoticeReason.class, reason))
                        .orElseThrow(),
                Optional.ofNullable(explanation).orElse(""),
                name,
                address().orElse(null),
                language);
    }

    private Optional<String> path(String origin) {
        return Notices.path(Optional.ofNullable(about).orElse(""), origin);
    }

    private Optional<EmailAddress> address() {
        return isGiven(email) ? EmailAddress.read(String.valueOf(email)) : Optional.empty();
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
