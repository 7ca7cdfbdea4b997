package org.rightsdays.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;

/** Somebody who writes for an organisation over HTTP, as its forms work without scripts; {@link Officers} makes contacts of cities. */
public final class Officer {

    private final SignedIn session;
    private final OrganisationId city;

    public Officer(SignedIn session, OrganisationId city) {
        this.session = session;
        this.city = city;
    }

    public SignedIn session() {
        return session;
    }

    public String address() {
        return session.account().address().value();
    }

    /** Begins a draft in Finnish and returns its path. */
    public String begins(EditionId edition, String format, String title) {
        return begins(edition, format, "fi", title);
    }

    public String begins(EditionId edition, String format, String language, String title) {
        var answers = new HashMap<String, String>();
        answers.put("once", UUID.randomUUID().toString());
        answers.put("organisation", city.slug());
        answers.put("edition", edition.toString());
        answers.put("language", language);
        answers.put("formats", format);
        answers.put("title", title);
        String location = session.post("/en/desk/contributions/new", answers)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(0, location.indexOf('?'));
    }

    /** All that the form of a draft holds, with some fields filled in otherwise. */
    public Map<String, String> form(String path, Map<String, String> typed) {
        Map<String, String> fields = fields(session.page(path).selectFirst("form.draft"));
        fields.putAll(typed);
        return fields;
    }

    /** What a field of a draft holds, as its form shows it. */
    public String value(String path, String field) {
        return value(session.page(path), field);
    }

    public static String value(Document page, String name) {
        Element field = page.getElementById(name);
        return field == null
                ? ""
                : field.tagName().equals("textarea") ? field.wholeText().strip() : field.attr("value");
    }

    /** What a form would send; empty where there is none. Several values of a name are joined. */
    public static Map<String, String> fields(@Nullable Element form) {
        var fields = new HashMap<String, String>();
        if (form == null) {
            return fields;
        }
        for (var field : ((FormElement) form).formData()) {
            fields.merge(
                    field.key(),
                    field.value(),
                    (one, other) -> one.isEmpty() ? other : other.isEmpty() ? one : one + "|" + other);
        }
        fields.remove("csrf");
        return fields;
    }
}
