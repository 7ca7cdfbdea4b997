package org.rightsdays.exchange.columns;

import java.net.URI;
import java.time.ZoneId;
import java.util.Set;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.exchange.columns.Sheet.Shared;
import org.rightsdays.programme.Answer;

/** The columns of {@code organisations}: one row is a city or partner that takes part. */
public final class OrganisationColumns {

    public static final Column<String> ID = Column.required("id", Types.SLUG_TYPE);
    public static final Column<String> NAME =
            Column.required("name", Texts.line(200)).translated();
    public static final Column<Organisation.Kind> KIND = Column.required("kind", Choices.one(Organisation.Kind.class));
    public static final Column<String> COUNTRY = Column.optional("country", Types.COUNTRY);
    public static final Column<Double> LATITUDE = Column.optional("latitude", Types.LATITUDE);
    public static final Column<Double> LONGITUDE = Column.optional("longitude", Types.LONGITUDE);
    public static final Column<ZoneId> TIME_ZONE = Column.optional("time_zone", Types.ZONE);
    public static final Column<URI> WEBSITE = Column.optional("website", Types.ADDRESS);
    public static final Column<String> LOGO = Column.optional("logo", Types.PICTURE);
    public static final Column<String> LOGO_ALTERNATIVE =
            Column.optional("logo_alternative", Texts.line(500)).translated();
    public static final Column<String> SUMMARY =
            Column.optional("summary", Texts.paragraphs(2_000)).translated();
    public static final Column<Answer> COALITION_MEMBER =
            Column.optional("coalition_member", Choices.one(Answer.class));
    public static final Column<Set<TakingPart.Role>> TAKING_PART =
            Column.optional("taking_part", Choices.several(TakingPart.Role.class));
    public static final Column<String> SOURCE = Column.optional("source", Texts.line(500));

    public static final Sheet SHEET = Sheet.of(
            "organisations",
            ID,
            NAME,
            KIND,
            COUNTRY,
            LATITUDE,
            LONGITUDE,
            TIME_ZONE,
            WEBSITE,
            LOGO,
            LOGO_ALTERNATIVE,
            SUMMARY,
            COALITION_MEMBER,
            TAKING_PART,
            SOURCE,
            Shared.LANGUAGE);

    private OrganisationColumns() {}
}
