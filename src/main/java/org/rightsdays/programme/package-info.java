/** Contributions of an edition: events, campaigns, papers and the rest, their states, and finding them. It does not decide whether one is accepted, and draws no page. */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::storage",
            "platform::web",
            "platform::audit",
            "platform::security",
            "platform::desk",
            "privacy",
            "notifications",
            "accounts",
            "moderation",
            "coalition",
            "editions"
        })
@NullMarked
package org.rightsdays.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
