package org.rightsdays.report.evidence;

import org.rightsdays.coalition.Organisation;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Name;

/** Names of records, with the pages that they lead to. */
public final class Names {

    private Names() {}

    public static Name of(Organisation organisation) {
        return new Name(
                organisation.name(),
                organisation.isCity() ? Name.Kind.CITY : Name.Kind.PARTNER,
                organisation.id().slug());
    }

    public static Name of(Contribution contribution) {
        return new Name(
                contribution.title(), Name.Kind.CONTRIBUTION, contribution.id().slug());
    }

    public static Argument named(Organisation organisation) {
        return new Argument.Named(of(organisation));
    }
}
