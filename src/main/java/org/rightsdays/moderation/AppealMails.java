package org.rightsdays.moderation;

import java.util.Optional;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;

/** The mail that an appeal has arrived, to whoever asked. */
@Component
class AppealMails {

    private final CaseMails mails;
    private final Contents contents;
    private final NoticeStore notices;

    AppealMails(CaseMails mails, Contents contents, NoticeStore notices) {
        this.mails = mails;
        this.contents = contents;
        this.notices = notices;
    }

    boolean affects(Actor actor, Subject subject) {
        return contents.affects(actor, subject);
    }

    /** @param first the case that was decided before */
    void received(Case appeal, Case first, boolean byNotifier) {
        if (appeal.due() == null) {
            throw new IllegalArgumentException("An appeal has a day by which it is decided");
        }
        if (byNotifier) {
            Optional<Notice> notice = notices.of(first.id());
            EmailAddress email = notice.map(Notice::email).orElse(null);
            if (email != null) {
                mails.appealReceived(appeal, email, notice.orElseThrow().language(), appeal.due());
            }
        } else {
            contents.affected(appeal.subject())
                    .forEach(person -> mails.appealReceived(appeal, person.address(), person.language(), appeal.due()));
        }
    }
}
