package org.rightsdays.coalition.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.Organisation.Logo;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.coalition.Profiles;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.platform.storage.Pictures.Drawn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** An organisation's own people change what everybody reads about it. */
@RestController
class ProfileController {

    private static final String TEMPLATE = "coalition/profile.jte";
    private static final String PATH = "/desk/organisations/";

    private final Coalition coalition;
    private final Mandates mandates;
    private final Profiles profiles;
    private final Pictures pictures;
    private final DeskPages pages;

    ProfileController(Coalition coalition, Mandates mandates, Profiles profiles, Pictures pictures, DeskPages pages) {
        this.coalition = coalition;
        this.mandates = mandates;
        this.profiles = profiles;
        this.pictures = pictures;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/organisations/{slug}/profile")
    ResponseEntity<byte[]> form(
            Desk desk, @PathVariable String slug, @RequestParam(required = false) @Nullable String add) {
        Organisation organisation = find(desk, slug);
        var view = view(
                desk,
                organisation,
                ProfileForm.of(organisation, desk.language()),
                shown(desk, organisation, add),
                FormErrors.none());
        return pages.write(TEMPLATE, page(desk, organisation), view);
    }

    @PostMapping("/{lang}/desk/organisations/{slug}/profile")
    ResponseEntity<byte[]> save(
            Desk desk,
            @PathVariable String slug,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile logo) {
        Organisation organisation = find(desk, slug);
        SequencedSet<String> known = shown(desk, organisation, null);
        known.addAll(JoinChoices.tags(desk));
        ProfileForm form = ProfileForm.read(fields, known, organisation);
        FormErrors errors = form.errors(organisation.name().original());
        boolean uploaded = logo != null && !logo.isEmpty();
        Drawn drawn = logo == null || logo.isEmpty() ? null : drawn(logo, errors);
        boolean hasLogo = uploaded || (organisation.logo() != null && !form.withoutLogo());
        if (hasLogo && form.alternative().isEmpty()) {
            errors.add("alternative", "coalition.profile.alternative.missing");
        }
        if (errors.any()) {
            if (drawn != null) {
                errors.add("logo", "form.choose-again");
            }
            var shown = shown(desk, organisation, null);
            shown.addAll(form.names().keySet());
            shown.addAll(form.summaries().keySet());
            return pages.refused(TEMPLATE, page(desk, organisation), view(desk, organisation, form, shown, errors));
        }
        profiles.change(
                desk.actor(),
                organisation.id(),
                form.profile(organisation, hasLogo ? logo(desk, organisation, form, drawn) : null));
        return pages.seeOther(desk, PATH + slug, "coalition.done.profile-saved");
    }

    /** The logo that was sent, unless it can't be taken. */
    private @Nullable Drawn drawn(MultipartFile logo, FormErrors errors) {
        try {
            return pictures.drawAnew(logo.getBytes());
        } catch (IllegalArgumentException _) {
            errors.add("logo", "coalition.profile.logo.wrong");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Logo logo(Desk desk, Organisation organisation, ProfileForm form, @Nullable Drawn drawn) {
        Logo before = organisation.logo();
        if (drawn != null) {
            return new Logo(pictures.store(drawn), LocalizedText.of(desk.language(), form.alternative()));
        }
        return before == null
                ? null
                : new Logo(before.picture(), before.alternative().with(desk.language(), form.alternative()));
    }

    private Organisation find(Desk desk, String slug) {
        var id = new OrganisationId(slug);
        if (!mandates.mayGovern(desk.actor(), id)) {
            throw new Forbidden("only contacts, deputies and coordinators change the profile");
        }
        return coalition.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The original, the reader's, those that there are texts in, and the one that was asked for. */
    private static SequencedSet<String> shown(Desk desk, Organisation organisation, @Nullable String add) {
        var shown = new LinkedHashSet<String>();
        shown.add(organisation.name().original());
        shown.add(desk.language());
        organisation.name().texts().keySet().stream().sorted().forEach(shown::add);
        LocalizedText summary = organisation.summary();
        if (summary != null) {
            summary.texts().keySet().stream().sorted().forEach(shown::add);
        }
        if (add != null && JoinChoices.tags(desk).contains(add)) {
            shown.add(add);
        }
        return shown;
    }

    private static ProfileView view(
            Desk desk, Organisation organisation, ProfileForm form, SequencedSet<String> shown, FormErrors errors) {
        String action = desk.at(PATH + organisation.id() + "/profile");
        Logo logo = organisation.logo();
        List<ProfileView.More> more = desk.languages().stream()
                .filter(language -> !shown.contains(language.tag()))
                .map(language -> new ProfileView.More(language, action + "?add=" + language.tag()))
                .toList();
        return new ProfileView(
                form,
                errors,
                action,
                organisation.isCity(),
                shown.stream().map(Language::of).toList(),
                more,
                logo == null ? null : "/pictures/" + logo.picture());
    }

    private static DeskPage page(Desk desk, Organisation organisation) {
        return desk.page(desk.words().say("coalition.profile.title"))
                .under(organisation.name().in(desk.language()).text(), PATH + organisation.id())
                .withSheet("css/record.css");
    }
}
