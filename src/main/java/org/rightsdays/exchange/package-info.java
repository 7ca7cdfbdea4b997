/** Edition folders and workbooks in: checked whole, then written in one transaction, or not at all; and everything of an edition out again. It owns no rule of the domain. */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::storage",
            "platform::web",
            "platform::desk",
            "platform::audit",
            "platform::security",
            "privacy",
            "coalition",
            "editions",
            "programme",
            "programme::submissions",
            "impact",
            "impact::reports",
            "impact::social",
            "impact::exports",
            "report",
            "report::claims",
            "report::tree"
        })
@NullMarked
package org.rightsdays.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
