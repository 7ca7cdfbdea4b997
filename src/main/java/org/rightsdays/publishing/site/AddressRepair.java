package org.rightsdays.publishing.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rightsdays.platform.i18n.Language;

/** What somebody meant who typed an address in capitals, or with a slash too many or too few. */
final class AddressRepair {

    private AddressRepair() {}

    /** The address in our spelling, where that differs from {@code path}; never one outside this site. */
    static Optional<String> of(String path, List<Language> languages) {
        String[] parts = path.replaceAll("/{2,}", "/").split("/");
        if (parts.length < 2) {
            return Optional.empty();
        }
        var meant = new StringBuilder();
        for (int i = 1; i < parts.length; i++) {
            meant.append('/').append(i == 1 ? language(parts[i], languages) : parts[i].toLowerCase(Locale.ROOT));
        }
        if (parts.length == 3 && parts[2].matches("[0-9]{4}")) {
            meant.append('/');
        }
        String address = meant.toString();
        return address.equals(path) || !address.matches("/[\\w.~%/-]+") ? Optional.empty() : Optional.of(address);
    }

    private static String language(String written, List<Language> languages) {
        return languages.stream()
                .map(Language::tag)
                .filter(tag -> tag.equalsIgnoreCase(written))
                .findFirst()
                .orElse(written.toLowerCase(Locale.ROOT));
    }
}
