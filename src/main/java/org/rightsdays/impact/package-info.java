/** The ledger of figures: who counted what, how, where and when, with evidence and every earlier value; and what people said about it. It writes no report and draws no public page. */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::storage",
            "platform::web",
            "platform::audit",
            "platform::security",
            "platform::desk",
            "privacy",
            "notifications",
            "accounts",
            "coalition",
            "editions",
            "programme"
        })
@NullMarked
package org.rightsdays.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
