/**
 * Who signs in: accounts without passwords, links by mail, passkeys, second factors and sessions. Which organisation
 * an account speaks for is not known here; that is a mandate of the coalition.
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
            "notifications"
        })
@NullMarked
package org.rightsdays.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
