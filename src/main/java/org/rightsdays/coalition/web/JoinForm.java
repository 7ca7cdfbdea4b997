package org.rightsdays.coalition.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.JoinDraft;
import org.rightsdays.coalition.JoinKind;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.FormErrors;

/** The form to join with, as it was typed. */
public record JoinForm(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String country,
        @Nullable String website,
        @Nullable String person,
        @Nullable String role,
        @Nullable List<String> languages,
        @Nullable String message,
        @Nullable String conduct,
        @Nullable String contactLanguage,
        @Nullable String address) {

    static final int SHORT = 150;
    static final int LONG = 3000;

    /** Nothing typed yet, but for a name that a page of the site knew. */
    static JoinForm empty(Desk desk, @Nullable String name) {
        return new JoinForm(
                UUID.randomUUID().toString(),
                null,
                name,
                null,
                null,
                null,
                null,
                List.of(desk.language()),
                null,
                null,
                desk.language(),
                null);
    }

    public List<String> chosenLanguages() {
        return languages == null ? List.of() : languages;
    }

    Optional<JoinKind> chosenKind() {
        return Arrays.stream(JoinKind.values())
                .filter(constant -> value(constant).equals(kind))
                .findFirst();
    }

    static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FormErrors errors(Desk desk, List<String> countries) {
        var errors = FormErrors.none();
        boolean person = chosenKind().filter(kind -> kind == JoinKind.PERSON).isPresent();
        if (chosenKind().isEmpty()) {
            errors.add("kind", "coalition.join.kind.missing");
        }
        if (!person) {
            errors.require(name, "name", "coalition.join.name.missing");
        }
        if (!text(country).isEmpty() && !countries.contains(text(country))) {
            errors.add("country", "coalition.join.country.wrong");
        }
        if (!text(website).isEmpty() && Websites.read(text(website)).isEmpty()) {
            errors.add("website", "coalition.website.wrong");
        }
        errors.require(this.person, "person", "coalition.join.person.missing");
        if (!person) {
            errors.require(role, "role", "coalition.join.role.missing");
        }
        if (!desk.actor().signedIn() && EmailAddress.read(text(address)).isEmpty()) {
            errors.add("address", "coalition.address.wrong");
        }
        if (tooLong(name, SHORT) || tooLong(this.person, SHORT) || tooLong(role, SHORT) || tooLong(message, LONG)) {
            errors.add("message", "coalition.join.too-long", "most", LONG);
        }
        if (!"yes".equals(conduct)) {
            errors.add("conduct", "coalition.join.conduct.missing");
        }
        return errors;
    }

    /** Only of a form without errors. */
    JoinDraft draft(Desk desk, List<String> spoken) {
        String language = spoken.contains(text(contactLanguage)) ? text(contactLanguage) : desk.language();
        return new JoinDraft(
                UUID.fromString(text(id)),
                chosenKind().orElseThrow(),
                text(name),
                text(country).isEmpty() ? null : text(country),
                Websites.read(text(website)).orElse(null),
                text(person),
                text(role),
                chosenLanguages().stream().filter(spoken::contains).distinct().toList(),
                text(message),
                language);
    }

    /** The same under an id that is one, whatever was sent. */
    JoinForm identified() {
        return isId(text(id))
                ? this
                : new JoinForm(
                        UUID.randomUUID().toString(),
                        kind,
                        name,
                        country,
                        website,
                        person,
                        role,
                        languages,
                        message,
                        conduct,
                        contactLanguage,
                        address);
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static boolean tooLong(@Nullable String text, int most) {
        return text != null && text.length() > most;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
