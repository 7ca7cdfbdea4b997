package org.rightsdays.notifications.web;

import java.util.List;
import java.util.UUID;
import org.rightsdays.notifications.Mails;
import org.rightsdays.notifications.QueuedMail;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** All mails, and one of them as text. */
@RestController
class MailsController {

    private static final int ON_A_PAGE = 50;
    private static final int LAST_PAGE = 10_000;

    private final Mails mails;
    private final DeskPages pages;

    MailsController(Mails mails, DeskPages pages) {
        this.mails = mails;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/mails")
    ResponseEntity<byte[]> list(Desk desk, @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        List<QueuedMail> found = mails.newest(desk.actor(), (number - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        var view = new MailsView(
                mails.lack(),
                found.stream().limit(ON_A_PAGE).toList(),
                number == 1 ? null : desk.at("/desk/mails?page=" + (number - 1)),
                found.size() <= ON_A_PAGE ? null : desk.at("/desk/mails?page=" + (number + 1)));
        return pages.write("notifications/mails.jte", desk.page(desk.words().say("mails.title")), view);
    }

    @GetMapping("/{lang}/desk/mails/{id}")
    ResponseEntity<byte[]> one(Desk desk, @PathVariable UUID id) {
        QueuedMail mail =
                mails.find(desk.actor(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String title = mail.mail() == null
                ? desk.words().say("mails.emptied")
                : mail.mail().subject();
        var page = desk.page(title)
                .under(desk.words().say("mails.title"), "/desk/mails")
                .withSheet("css/record.css");
        return pages.write("notifications/oneMail.jte", page, new MailView(mail, mails.text(desk.actor(), mail)));
    }
}
