package org.rightsdays.accounts.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rightsdays.accounts.Device;
import org.rightsdays.accounts.Passkeys.Passkey;
import org.rightsdays.accounts.Session;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;

/**
 * One's own account.
 *
 * @param present the session that looks
 * @param codesLeft recovery codes that were not used yet
 */
public record AccountView(
        AccountForm form,
        FormErrors errors,
        Session present,
        List<Session> sessions,
        List<Passkey> passkeys,
        boolean app,
        int codesLeft,
        List<Choice> languages) {

    /** Whether the account needs a second factor and this is the only one. */
    public boolean onlyFactor() {
        return !present.account().roles().isEmpty() && passkeys.size() + (app ? 1 : 0) == 1;
    }

    /** Such as "Firefox, Android". */
    public String device(Device device, Words words) {
        var known = java.util.stream.Stream.of(device.browser(), device.system())
                .filter(part -> !part.isEmpty())
                .toList();
        return known.isEmpty() ? words.say("accounts.session.unknown") : String.join(", ", known);
    }

    /** A moment in UTC. */
    public String at(Instant moment, Words words) {
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return words.say(
                "accounts.session.time", "day", words.day(utc.toLocalDate()), "time", words.time(utc.toLocalTime()));
    }
}
