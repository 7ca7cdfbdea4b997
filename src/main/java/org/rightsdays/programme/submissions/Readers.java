package org.rightsdays.programme.submissions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.moderation.Affected;
import org.springframework.stereotype.Component;

/** Who gets a mail about a contribution: its author, and the contacts of its host. */
@Component
class Readers {

    List<Affected> of(@Nullable Draft draft, @Nullable OrganisationId host) {
        return List.of();
    }
}
