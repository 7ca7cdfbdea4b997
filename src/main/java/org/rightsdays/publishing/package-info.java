/** The read-only faces for the public: pages, feeds, calendars, linked data. It changes nothing, and nobody imports it but the command that writes the report. */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::desk",
            "platform::storage",
            "platform::web",
            "platform::audit",
            "platform::security",
            "privacy",
            "coalition",
            "editions",
            "programme",
            "programme::submissions",
            "report",
            "report::tree",
            "report::claims",
            "report::pdf",
            "report::data",
            "moderation",
            "moderation::log",
            "moderation::reasons"
        })
@NullMarked
package org.rightsdays.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
