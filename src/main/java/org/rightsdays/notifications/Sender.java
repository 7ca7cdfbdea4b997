package org.rightsdays.notifications;

import org.jspecify.annotations.Nullable;

/**
 * Who mails are from, by a setting such as {@code Rights Days <days@city.example>} or the address alone. Answers and
 * reports of failed delivery go there.
 */
record Sender(@Nullable String name, EmailAddress address) {

    static Sender read(String setting) {
        String text = setting.strip();
        int open = text.lastIndexOf('<');
        boolean named = open >= 0 && text.endsWith(">");
        String address = named ? text.substring(open + 1, text.length() - 1) : text;
        String name = named ? text.substring(0, open).strip().replaceAll("^\"|\"$", "") : "";
        return new Sender(
                name.isEmpty() ? null : name,
                EmailAddress.read(address)
                        .orElseThrow(() -> new IllegalArgumentException("RIGHTSDAYS_MAIL_FROM is no mail address: write"
                                + " days@city.example, or Rights Days <days@city.example>")));
    }

    String domain() {
        return address.value().substring(address.value().indexOf('@') + 1);
    }
}
