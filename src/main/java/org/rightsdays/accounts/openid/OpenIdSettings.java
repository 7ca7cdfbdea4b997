package org.rightsdays.accounts.openid;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsdays.notifications.EmailAddress;

/**
 * An identity provider, as the operator describes it under {@code rightsdays.oidc.<key>}.
 *
 * @param name as people know it, such as "City of Tampere"
 * @param issuer its address, below which {@code .well-known/openid-configuration} stands
 * @param domains whose addresses it may speak for, such as {@code tampere.example}
 */
record OpenIdSettings(
        String name,
        URI issuer,
        String clientId,
        String clientSecret,
        @Nullable List<String> domains) {

    boolean speaksFor(EmailAddress address) {
        String domain = address.value().substring(address.value().lastIndexOf('@') + 1);
        return domains != null
                && domains.stream()
                        .anyMatch(own -> own.strip().toLowerCase(Locale.ROOT).equals(domain));
    }
}
