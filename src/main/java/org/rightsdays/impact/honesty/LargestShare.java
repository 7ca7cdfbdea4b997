package org.rightsdays.impact.honesty;

import java.util.Comparator;
import java.util.Optional;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Total;

/** The figure that a total owes most to. A total that is mostly one figure says little about the others. */
public record LargestShare(Figure figure, Percentage share) {

    /** From a third on, the reader is told. */
    public boolean worthTelling() {
        return share.percent(2).filter(percent -> percent.intValue() >= 33).isPresent();
    }

    /** Empty when there are fewer than two figures, or they add up to nothing. */
    public static Optional<LargestShare> of(Total total) {
        if (total.inputs().size() < 2 || total.amount().high().signum() <= 0) {
            return Optional.empty();
        }
        return total.inputs().stream()
                .max(Comparator.comparing(figure -> figure.amount().high()))
                .map(figure -> new LargestShare(
                        figure,
                        new Percentage(figure.amount().high(), total.amount().high())));
    }
}
