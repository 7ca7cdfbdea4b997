/** The yearly days: dates, slogan, phases, periods, and who takes part in which role. It knows no contribution. */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::storage",
            "platform::web",
            "platform::desk",
            "platform::audit",
            "platform::security",
            "privacy",
            "coalition"
        })
@NullMarked
package org.rightsdays.editions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
