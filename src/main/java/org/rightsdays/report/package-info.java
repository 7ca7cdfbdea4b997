/** The Final Report of an edition: claims and what the records say about them, the report as one tree, and its frozen snapshots. It draws no page and measures nothing itself. */
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
            "impact",
            "impact::disclosure",
            "impact::exports",
            "impact::honesty",
            "impact::reports",
            "impact::social"
        })
@NullMarked
package org.rightsdays.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
