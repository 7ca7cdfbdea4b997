package org.rightsdays.publishing.print;

import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.report.pdf.PrintLinks;
import org.rightsdays.report.tree.Name;

/** Absolute addresses of this site, for a site that has one of its own. */
record SiteLinks(Addresses to, EditionId edition) implements PrintLinks {

    @Override
    public String figure(String id) {
        return to.absolute(to.page("/" + edition + "/report/figures/" + id));
    }

    @Override
    public @Nullable String page(Name name) {
        if (name.kind() == null || name.slug() == null) {
            return null;
        }
        return to.absolute(
                switch (name.kind()) {
                    case CITY -> to.city(edition, new OrganisationId(name.slug()));
                    case PARTNER -> to.partner(edition, new OrganisationId(name.slug()));
                    case CONTRIBUTION -> to.contribution(new ContributionId(edition, name.slug()));
                });
    }

    @Override
    public String report() {
        return to.absolute(to.page("/" + edition + "/report"));
    }

    @Override
    public String data() {
        return to.absolute("/" + edition + "/report/data.zip");
    }
}
