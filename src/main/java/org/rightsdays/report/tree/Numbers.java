package org.rightsdays.report.tree;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.tree.ReportFigure.Input;

/** Writes figures by the rules of a language. */
final class Numbers {

    private static final int DECIMALS = 2;

    private final FinalReport report;
    private final Words words;

    Numbers(FinalReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    String write(ReportFigure figure) {
        return switch (figure.print().style()) {
            case EXACT ->
                figure.isRange() ? range(exact(figure.value()), exact(figure.upper())) : exact(figure.value());
            case AT_LEAST -> words.say("report.number.at-least", "number", exact(lowered(figure)));
            case ABOUT ->
                figure.isRange()
                        ? range(exact(figure.value()), exact(figure.upper()))
                        : words.say("report.number.about", "number", exact(figure.value()));
            case SHARE -> share(figure);
            case GROWTH -> words.growth(figure.value());
            case RATE -> words.number(figure.value(), DECIMALS);
        };
    }

    /** The share alone, without what it is a share of. */
    private String share(ReportFigure figure) {
        List<String> parts = figure.inputs().stream()
                .filter(Input.OfFigure.class::isInstance)
                .map(input -> write(report.figure(((Input.OfFigure) input).figure())))
                .limit(2)
                .toList();
        String share = figure.isRange()
                ? range(words.percent(figure.value()), words.percent(figure.upper()))
                : words.percent(figure.value());
        return words.say("report.number.share", "part", parts.getFirst(), "whole", parts.getLast(), "share", share);
    }

    private String range(String low, String high) {
        return words.say("report.number.range", "low", low, "high", high);
    }

    private String exact(BigDecimal value) {
        return words.number(value, DECIMALS);
    }

    private static BigDecimal lowered(ReportFigure figure) {
        Integer step = figure.print().step();
        return step == null
                ? figure.value()
                : figure.value()
                        .divide(BigDecimal.valueOf(step), 0, RoundingMode.FLOOR)
                        .multiply(BigDecimal.valueOf(step));
    }
}
