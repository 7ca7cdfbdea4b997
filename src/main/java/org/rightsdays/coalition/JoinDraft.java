package org.rightsdays.coalition;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who asks to join.
 *
 * @param id chosen by the form, so that pressing twice asks once
 * @param name of the city or organisation, as written; empty where there is none
 * @param country ISO 3166-1 alpha-2
 * @param person how to call the person
 * @param role of the person in the city or organisation
 * @param languages the person works in, by their tags
 * @param language for mails to the person
 */
public record JoinDraft(
        UUID id,
        JoinKind kind,
        String name,
        @Nullable String country,
        @Nullable URI website,
        String person,
        String role,
        List<String> languages,
        String message,
        String language) {

    public JoinDraft {
        languages = List.copyOf(languages);
    }
}
