package org.rightsdays.publishing.print;

import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.report.pdf.MapDrawing;
import org.rightsdays.report.pdf.PrintLinks;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Name;

/** What this site gives to a printed page; addresses only where it has one that others can reach. */
record SiteLinks(Addresses to, boolean reachable, EditionId edition) implements PrintLinks {

    @Override
    public @Nullable String figure(String id) {
        return absolute(to.page("/" + edition + "/report/figures/" + id));
    }

    @Override
    public @Nullable String page(Name name) {
        if (name.kind() == null || name.slug() == null) {
            return null;
        }
        return absolute(
                switch (name.kind()) {
                    case CITY -> to.city(edition, new OrganisationId(name.slug()));
                    case PARTNER -> to.partner(edition, new OrganisationId(name.slug()));
                    case CONTRIBUTION -> to.contribution(new ContributionId(edition, name.slug()));
                });
    }

    @Override
    public @Nullable String report() {
        return absolute(to.page("/" + edition + "/report"));
    }

    @Override
    public @Nullable String data() {
        return absolute("/" + edition + "/report/data.zip");
    }

    @Override
    public @Nullable MapDrawing map(Block.MapBlock map, Words words) {
        return PrintedMap.of(map, words);
    }

    private @Nullable String absolute(String address) {
        return reachable ? to.absolute(address) : null;
    }
}
