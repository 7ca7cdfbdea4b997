package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.rightsdays.accounts.KeptForms;
import org.rightsdays.accounts.Session;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Gives back what was typed before a session ended, to be sent with one press of a button. */
@RestController
class KeptFormController {

    private final KeptForms kept;
    private final DeskPages pages;

    KeptFormController(KeptForms kept, DeskPages pages) {
        this.kept = kept;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/kept/{id}")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable UUID id, HttpServletRequest request) {
        Session session = Present.fullSession(request);
        KeptForms.Form form = kept.find(id, session.account().id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.write(
                "accounts/keptForm.jte",
                desk.page(desk.words().say("accounts.kept.title")),
                new KeptFormView(id, desk.at(form.path()), form.multipart(), form.fields()));
    }

    @PostMapping("/{lang}/desk/kept/{id}/forget")
    ResponseEntity<byte[]> forget(Desk desk, @PathVariable UUID id, HttpServletRequest request) {
        kept.forget(id, Present.fullSession(request).account().id());
        return pages.seeOther(desk, "/desk", "accounts.done.form-forgotten");
    }
}
