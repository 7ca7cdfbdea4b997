/** The command line, the embedded database and health: what the person who runs the server sees. */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::storage",
            "platform::web",
            "platform::audit",
            "platform::security",
            "privacy",
            "notifications",
            "accounts",
            "coalition",
            "editions",
            "programme",
            "report::tree",
            "report::pdf",
            "publishing::print",
            "exchange",
            "impact",
            "impact::social",
            "impact::exports",
            "exchange::findings",
            "exchange::handover"
        })
@NullMarked
package org.rightsdays.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
