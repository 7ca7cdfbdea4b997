package org.rightsdays.exchange.columns;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.rightsdays.exchange.columns.Sheet.Shared;
import org.rightsdays.impact.Channel;
import org.rightsdays.impact.Deduplication;
import org.rightsdays.impact.Method;

/** The columns of what is told after the days: figures, statements and backgrounds. */
public final class ResultColumns {

    public static final Column<String> RESULT_CONTRIBUTION = Shared.CONTRIBUTION;
    public static final Column<String> PART = Column.optional("part", Types.SLUG_TYPE);
    public static final Column<String> MEASURE = Column.required("measure", Types.SLUG_TYPE);
    public static final Column<BigDecimal> VALUE = Column.required("value", Types.NUMBER);
    public static final Column<String> UNIT = Column.required("unit", Texts.line(50));
    public static final Column<BigDecimal> UPPER = Column.optional("upper", Types.NUMBER);
    public static final Column<Method> METHOD = Column.optional("method", Choices.one(Method.class));
    public static final Column<Deduplication> DEDUPLICATION =
            Column.optional("deduplication", Choices.one(Deduplication.class));
    public static final Column<Channel> CHANNEL = Column.optional("channel", Choices.one(Channel.class));
    public static final Column<URI> EVIDENCE = Column.optional("evidence", Types.ADDRESS);
    public static final Column<String> DETAIL = Column.optional("detail", Texts.line(500));

    public static final Column<SourceKind> SOURCE_KIND = Column.required("source_kind", Choices.one(SourceKind.class));
    public static final Column<String> SOURCE = Column.required("source", Texts.line(300));
    public static final Column<String> ROLE = Column.optional("role", Texts.line(200));
    public static final Column<String> ORGANISATION = Column.optional("organisation", Texts.line(200));
    public static final Column<String> REPORTED_STATEMENT =
            Column.required("reported_statement", Texts.paragraphs(2_000)).translated();

    public static final Column<String> BACKGROUND =
            Column.required("background", Texts.line(200)).translated();

    public static final Column<String> ACCOUNT = Column.required("account", Types.SLUG_TYPE);
    public static final Column<String> METRIC = Column.required("metric", Texts.line(100));
    public static final Column<Long> CAMPAIGN_PERIOD_VALUE = Column.required("campaign_period_value", Types.WHOLE);
    public static final Column<BigDecimal> INCREASE =
            Column.optional("increase_percent_against_baseline_period", Types.NUMBER);

    public static final Sheet RESULTS = Sheet.of(
            "results",
            RESULT_CONTRIBUTION,
            PART,
            MEASURE,
            VALUE,
            UPPER,
            UNIT,
            METHOD,
            DEDUPLICATION,
            CHANNEL,
            EVIDENCE,
            DETAIL);

    public static final Sheet TESTIMONIALS = Sheet.of(
            "testimonials",
            RESULT_CONTRIBUTION,
            SOURCE_KIND,
            SOURCE,
            ROLE,
            ORGANISATION,
            REPORTED_STATEMENT,
            Shared.LANGUAGE);

    public static final Sheet AUDIENCE_BACKGROUNDS = Sheet.of("audience-backgrounds", BACKGROUND, Shared.LANGUAGE);

    public static final Sheet SOCIAL_MEDIA = Sheet.of("social-media", ACCOUNT, METRIC, CAMPAIGN_PERIOD_VALUE, INCREASE);

    /** The columns that together tell one row of a sheet from the others. */
    public static final Map<Sheet, List<Column<?>>> KEYS = Map.of(
            RESULTS, List.of(RESULT_CONTRIBUTION, PART, CHANNEL, MEASURE),
            TESTIMONIALS, List.of(RESULT_CONTRIBUTION, SOURCE),
            AUDIENCE_BACKGROUNDS, List.of(BACKGROUND),
            SOCIAL_MEDIA, List.of(ACCOUNT, METRIC));

    private ResultColumns() {}

    /** Who or what a statement comes from; consent applies to persons alone. */
    public enum SourceKind {
        PERSON,
        DOCUMENT,
        BODY
    }
}
