package org.rightsdays.publishing.site;

import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.privacy.Privacy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this site promises: accessibility, privacy, conduct, and somebody to write to. */
@PublicPage
@RestController
class PromisesController {

    private final Contacts contacts;
    private final Privacy privacy;
    private final PageWriter pages;
    private final String enforcement;

    /** {@code enforcement} is the page or mail address of the body that supervises accessibility where the site is run. */
    PromisesController(
            Contacts contacts,
            Privacy privacy,
            PageWriter pages,
            @Value("${rightsdays.accessibility.enforcement:}") String enforcement) {
        this.contacts = contacts;
        this.privacy = privacy;
        this.pages = pages;
        this.enforcement = enforcement;
    }

    @GetMapping("/{lang}/accessibility")
    ResponseEntity<byte[]> accessibility(Visit visit) {
        Words words = visit.words();
        var edition = visit.shownEdition();
        var view = new AccessibilityView(
                edition == null ? words.say("site.name") : edition.convenor().name(),
                words.day(AccessibilityView.PREPARED),
                words.day(AccessibilityView.REVIEWED),
                contacts.of(visit),
                ContactAddress.of(enforcement).orElse(null));
        return pages.write("publishing/accessibility.jte", visit.page(words.say("accessibility.title")), view);
    }

    @GetMapping("/{lang}/privacy")
    ResponseEntity<byte[]> privacy(Visit visit) {
        var view = new PrivacyView(privacy.register(), privacy.passing(), contacts.of(visit));
        Page page = StyledPages.places(visit.page(visit.words().say("privacy.title")));
        return pages.write("publishing/privacy.jte", page, view);
    }

    @GetMapping("/{lang}/contact")
    ResponseEntity<byte[]> contact(Visit visit) {
        Page page = visit.page(visit.words().say("contact.title"));
        return pages.write("publishing/contact.jte", page, contacts.of(visit));
    }

    @GetMapping("/{lang}/code-of-conduct")
    ResponseEntity<byte[]> codeOfConduct(Visit visit) {
        Page page = visit.page(visit.words().say("conduct.title"));
        return pages.write("publishing/codeOfConduct.jte", page, contacts.of(visit));
    }
}
