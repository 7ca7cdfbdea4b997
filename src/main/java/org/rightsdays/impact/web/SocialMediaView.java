package org.rightsdays.impact.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.exports.ExportKind;
import org.rightsdays.impact.social.Capture;
import org.rightsdays.impact.social.Series;
import org.rightsdays.impact.social.SocialFigures.TakenIn;
import org.rightsdays.platform.desk.FormErrors;

/**
 * Files of platforms.
 *
 * @param taken what became of the file that was just handed in; null for none
 * @param refusal why it was not taken in; null for none
 */
public record SocialMediaView(
        String account,
        String today,
        FormErrors errors,
        @Nullable TakenIn taken,
        @Nullable String refusal,
        List<Capture> captures,
        List<Series> series) {

    /** What is known by day, account by account in the order of the series. */
    public List<Account> accounts() {
        var accounts = new LinkedHashMap<String, List<Series>>();
        for (Series one : series) {
            accounts.computeIfAbsent(one.account() + " " + one.kind(), _ -> new ArrayList<>())
                    .add(one);
        }
        return accounts.values().stream()
                .map(own -> new Account(own.getFirst().account(), own.getFirst().kind(), own))
                .toList();
    }

    /** An account on one platform. */
    public record Account(String name, ExportKind kind, List<Series> series) {}
}
