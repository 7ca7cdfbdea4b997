/** Cities and partner organisations, whichever edition they take part in. It knows neither editions nor contributions. */
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
            "accounts"
        })
@NullMarked
package org.rightsdays.coalition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
