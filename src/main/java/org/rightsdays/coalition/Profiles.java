package org.rightsdays.coalition;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation.Logo;
import org.rightsdays.coalition.Organisation.Position;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation says about itself in public. Every change is in its history. */
@Component
public class Profiles {

    private final Coalition coalition;
    private final Mandates mandates;
    private final Suspensions suspensions;

    Profiles(Coalition coalition, Mandates mandates, Suspensions suspensions) {
        this.coalition = coalition;
        this.mandates = mandates;
        this.suspensions = suspensions;
    }

    /**
     * What its own people may change; the rest of an organisation is with coordinators and imports.
     *
     * @param position where it stands on the map; null for nowhere
     * @param logo null for none
     */
    public record Profile(
            LocalizedText name,
            @Nullable LocalizedText summary,
            @Nullable URI website,
            @Nullable Position position,
            @Nullable Logo logo) {

        public static Profile of(Organisation organisation) {
            return new Profile(
                    organisation.name(),
                    organisation.summary(),
                    organisation.website(),
                    organisation.position(),
                    organisation.logo());
        }
    }

    /**
     * Tells whether anything is different now.
     *
     * @throws Suspended while a suspension lasts
     */
    @Transactional
    public boolean change(Actor actor, OrganisationId id, Profile profile) {
        if (!mandates.mayGovern(actor, id)) {
            throw new Forbidden("only contacts, deputies and coordinators change the profile");
        }
        suspensions.requireFree(actor, id);
        Organisation before = coalition.find(id).orElseThrow(() -> new Forbidden("there is no such organisation"));
        var after = new Organisation(
                id,
                before.kind(),
                profile.name(),
                before.country(),
                profile.position(),
                before.zone(),
                profile.website(),
                profile.logo(),
                profile.summary(),
                before.membership(),
                before.source());
        return coalition.save(actor, List.of(after)).changed() > 0;
    }
}
