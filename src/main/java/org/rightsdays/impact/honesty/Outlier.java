package org.rightsdays.impact.honesty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;

/** A figure that somebody should look at before it is final, and why. It may well be right. */
public record Outlier(Figure figure, Reason reason) {

    private static final BigDecimal LARGE = BigDecimal.valueOf(500);
    private static final BigDecimal FAR = BigDecimal.valueOf(5);
    private static final int ENOUGH_TO_COMPARE = 5;

    /** Why a figure stands out. */
    public enum Reason {
        LARGE_WITHOUT_METHOD,
        FAR_ABOVE_THE_OTHERS,
        MORE_CAME_THAN_REGISTERED
    }

    /** Those that stand out, each for the first reason that holds. */
    public static List<Outlier> among(Collection<Figure> figures) {
        Map<Metric, BigDecimal> medians = medians(figures);
        Map<String, BigDecimal> registrants = new HashMap<>();
        figures.stream()
                .filter(figure -> figure.metric() == Metric.REGISTRANTS)
                .forEach(figure ->
                        registrants.put(figure.scope().path(), figure.amount().high()));
        var outliers = new ArrayList<Outlier>();
        for (Figure figure : figures) {
            if (!Metric.ATTENDANCE.covers(figure.metric())) {
                continue;
            }
            BigDecimal value = figure.amount().high();
            BigDecimal median = medians.get(figure.metric());
            BigDecimal registered = registrants.get(figure.scope().path());
            if (value.compareTo(LARGE) >= 0 && figure.method() == Method.NOT_STATED) {
                outliers.add(new Outlier(figure, Reason.LARGE_WITHOUT_METHOD));
            } else if (median != null && value.compareTo(median.multiply(FAR)) > 0) {
                outliers.add(new Outlier(figure, Reason.FAR_ABOVE_THE_OTHERS));
            } else if (registered != null && value.compareTo(registered) > 0) {
                outliers.add(new Outlier(figure, Reason.MORE_CAME_THAN_REGISTERED));
            }
        }
        return outliers;
    }

    /** Of metrics with enough figures to compare. */
    private static Map<Metric, BigDecimal> medians(Collection<Figure> figures) {
        var values = new EnumMap<Metric, List<BigDecimal>>(Metric.class);
        figures.forEach(figure -> values.computeIfAbsent(figure.metric(), _ -> new ArrayList<>())
                .add(figure.amount().high()));
        var medians = new EnumMap<Metric, BigDecimal>(Metric.class);
        values.forEach((metric, all) -> {
            if (all.size() >= ENOUGH_TO_COMPARE) {
                all.sort(Comparator.naturalOrder());
                medians.put(metric, all.get(all.size() / 2));
            }
        });
        return medians;
    }
}
