/**
 * Cases that people decide: submissions, notices and appeals, with a statement of reasons for whoever is refused. It
 * knows neither editions nor contributions: what it moderates is described by others through {@link ModeratedContent}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::storage",
            "platform::web",
            "platform::desk",
            "platform::audit",
            "platform::security",
            "privacy",
            "notifications",
            "accounts",
            "coalition"
        })
@NullMarked
package org.rightsdays.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
