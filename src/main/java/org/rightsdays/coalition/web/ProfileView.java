package org.rightsdays.coalition.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Language;

/**
 * The public profile in its form.
 *
 * @param action address that the form goes to
 * @param city whether it stands on the map of cities
 * @param languages that there are fields for, the original first
 * @param more languages that fields can be added for
 * @param logo address of the picture; null for none
 */
public record ProfileView(
        ProfileForm form,
        FormErrors errors,
        String action,
        boolean city,
        List<Language> languages,
        List<More> more,
        @Nullable String logo) {

    public record More(Language language, String address) {}
}
