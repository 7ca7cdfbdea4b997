/** Mails to people: an outbox in the database, their form, and their delivery. It knows addresses and languages, and no feature. */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::storage",
            "platform::web",
            "platform::desk",
            "platform::audit",
            "platform::security",
            "privacy"
        })
@NullMarked
package org.rightsdays.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
