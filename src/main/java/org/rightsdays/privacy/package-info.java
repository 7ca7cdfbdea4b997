/** The register of personal data: what is stored of whom, why, on which legal basis and for how long. It holds no personal data itself. */
@ApplicationModule(
        allowedDependencies = {
            "platform::i18n",
            "platform::storage",
            "platform::web",
            "platform::audit",
            "platform::security"
        })
@NullMarked
package org.rightsdays.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
