package org.rightsdays.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.exchange.columns.DetailColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.programme.Contribution.Image;

/** Checks the rows that add to a contribution, and keeps what they add until it is written. */
final class DetailCheck {

    private final Known known;
    private final PictureFiles pictures;

    DetailCheck(Known known, PictureFiles pictures) {
        this.known = known;
        this.pictures = pictures;
    }

    void check(TableReader reader) {
        reader.forEach(DetailColumns.Parts.SHEET, row -> add(row, DetailReader::part, Details::parts));
        reader.forEach(DetailColumns.Places.SHEET, row -> add(row, DetailReader::place, Details::places));
        reader.forEach(
                DetailColumns.Sessions.SHEET,
                row -> add(row, (one, so) -> DetailReader.session(one, so, zoneOfHost(one)), Details::sessions));
        reader.forEach(DetailColumns.Links.SHEET, row -> add(row, (one, _) -> DetailReader.link(one), Details::links));
        reader.forEach(DetailColumns.Images.SHEET, row -> add(row, (one, _) -> image(one), Details::images));
    }

    private <T> void add(Entry row, BiFunction<Entry, Details, @Nullable T> read, Function<Details, List<T>> list) {
        row.checkShape();
        String contribution = row.get(DetailColumns.CONTRIBUTION);
        if (contribution != null) {
            known.checkContribution(row, DetailColumns.CONTRIBUTION, contribution);
        }
        T detail = read.apply(row, contribution == null ? Details.NONE : known.detailsOf(contribution));
        if (contribution != null && known.hasContribution(contribution) && detail != null) {
            list.apply(known.detailsToFill(contribution)).add(detail);
        }
    }

    private @Nullable ZoneId zoneOfHost(Entry row) {
        return known.hostOf(row.written(DetailColumns.CONTRIBUTION))
                .map(Organisation::zone)
                .orElse(null);
    }

    private @Nullable Image image(Entry row) {
        Image image = DetailReader.image(row);
        if (image != null) {
            pictures.checkNamed(row, DetailColumns.Images.FILE);
        }
        return image;
    }
}
