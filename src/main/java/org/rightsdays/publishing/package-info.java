/** The read-only faces for the public: pages, feeds, calendars, linked data. It changes nothing, and nobody imports it. */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::storage",
            "platform::web",
            "platform::audit",
            "platform::security",
            "privacy",
            "coalition",
            "editions",
            "programme",
            "report",
            "report::tree",
            "report::claims"
        })
@NullMarked
package org.rightsdays.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
