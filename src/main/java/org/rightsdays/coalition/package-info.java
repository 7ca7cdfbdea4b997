/** Cities and partner organisations, whichever edition they take part in. It knows neither editions nor contributions. */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::storage",
            "platform::web",
            "platform::audit",
            "platform::security",
            "privacy"
        })
@NullMarked
package org.rightsdays.coalition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
