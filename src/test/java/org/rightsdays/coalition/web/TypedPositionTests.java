package org.rightsdays.coalition.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.coalition.Organisation.Position;
import org.rightsdays.platform.desk.FormErrors;

/** Coordinates as people copy them. */
class TypedPositionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41.150, -8.611 | 41.150 | -8.611",
                "41,150; -8,611 | 41.150 | -8.611",
                "41,150, -8,611 | 41.150 | -8.611",
                "41.150° N, 8.611° W | 41.150 | -8.611",
                "33.9 S 151.2 E | -33.9 | 151.2",
                "−33.9  +151.2 | -33.9 | 151.2",
                "41/-8 | 41 | -8"
            })
    void numbersAreReadAsMapsWriteThem(String typed, double latitude, double longitude) {
        var position = new TypedPosition(typed);
        var errors = FormErrors.none();
        position.check(errors, "position");

        assertThat(errors.any()).isFalse();
        assertThat(position.position()).isEqualTo(new Position(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"41.150", "Porto", "41.150, -8.611, 3", "41.150 and -8.611", "123.4, 8.6", "41, 200"})
    void whatIsNoPlaceIsRefused(String typed) {
        var errors = FormErrors.none();
        new TypedPosition(typed).check(errors, "position");

        assertThat(errors.any()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"41.15, -8.611", "0.0, 0.0", "-33.9, 151.2"})
    void whatIsShownIsReadAgain(double latitude, double longitude) {
        var position = new Position(latitude, longitude);

        assertThat(new TypedPosition(TypedPosition.of(position)).position()).isEqualTo(position);
    }
}
