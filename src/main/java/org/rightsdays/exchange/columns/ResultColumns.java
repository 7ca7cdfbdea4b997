package org.rightsdays.exchange.columns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.rightsdays.exchange.columns.Sheet.Shared;

/** The columns of what is told after the days: figures, statements, backgrounds and claims. */
public final class ResultColumns {

    public static final Column<String> PART = Column.optional("part", Types.SLUG_TYPE);

    private static final Column<String> MEASURE = Column.required("measure", Types.SLUG_TYPE);
    private static final Column<BigDecimal> VALUE = Column.required("value", Types.NUMBER);
    private static final Column<String> SOURCE = Column.required("source", Texts.line(300));
    private static final Column<String> BACKGROUND =
            Column.required("background", Texts.line(200)).translated();
    private static final Column<String> ACCOUNT = Column.required("account", Types.SLUG_TYPE);
    private static final Column<String> METRIC = Column.required("metric", Texts.line(100));
    private static final Column<String> ID = Column.required("id", Types.SLUG_TYPE);

    public static final Sheet RESULTS = Sheet.of(
            "results",
            Shared.CONTRIBUTION,
            PART,
            MEASURE,
            VALUE,
            Column.required("unit", Texts.line(50)),
            Column.optional("detail", Texts.line(500)));

    public static final Sheet TESTIMONIALS = Sheet.of(
            "testimonials",
            Shared.CONTRIBUTION,
            Column.required("source_kind", Choices.one(SourceKind.class)),
            SOURCE,
            Column.optional("role", Texts.line(200)),
            Column.optional("organisation", Texts.line(200)),
            Column.required("reported_statement", Texts.paragraphs(2_000)).translated(),
            Shared.LANGUAGE);

    public static final Sheet AUDIENCE_BACKGROUNDS = Sheet.of("audience-backgrounds", BACKGROUND, Shared.LANGUAGE);

    public static final Sheet SOCIAL_MEDIA = Sheet.of(
            "social-media",
            ACCOUNT,
            METRIC,
            Column.required("campaign_period_value", Types.WHOLE),
            Column.optional("increase_percent_against_baseline_period", Types.NUMBER));

    public static final Sheet CLAIMS = Sheet.of(
            "claims",
            ID,
            Column.required("section", Texts.line(100)),
            Column.required("label", Texts.line(300)),
            Column.required("printed", Texts.line(200)),
            VALUE,
            Column.required(
                    "qualifier", new Type<>("choice", Qualifier.WORDS, false, (cell, _) -> Qualifier.of(cell))));

    /** The columns that together tell one row of a sheet from the others. */
    public static final Map<Sheet, List<Column<?>>> KEYS = Map.of(
            RESULTS, List.of(Shared.CONTRIBUTION, PART, MEASURE),
            TESTIMONIALS, List.of(Shared.CONTRIBUTION, SOURCE),
            AUDIENCE_BACKGROUNDS, List.of(BACKGROUND),
            SOCIAL_MEDIA, List.of(ACCOUNT, METRIC),
            CLAIMS, List.of(ID));

    private ResultColumns() {}

    /** Who or what a statement comes from; consent applies to persons alone. */
    public enum SourceKind {
        PERSON,
        DOCUMENT,
        BODY
    }
}
