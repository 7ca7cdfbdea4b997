package org.rightsdays.publishing.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PointMapTests {

    private static final Pin PORTO = new Pin("porto", "Porto", 3, 41.1579, -8.6291);
    private static final Pin GHENT = new Pin("ghent", "Ghent", 1, 51.0543, 3.7174);
    private static final Pin BRUSSELS = new Pin("brussels", "Brussels", 1, 50.8503, 4.3517);
    private static final Pin TORONTO = new Pin("toronto", "Toronto", 1, 43.6532, -79.3832);
    private static final Pin DOUALA = new Pin("douala", "Douala", 1, 4.0511, 9.7679);
    private static final Pin WELLINGTON = new Pin("wellington", "Wellington", 1, -41.29, 174.78);

    @Test
    void projectionAgreesWithTheScriptThatMadeTheLand() {
        assertThat(PORTO.spot().x()).isCloseTo(3616.23, within(0.01));
        assertThat(PORTO.spot().y()).isCloseTo(772.28, within(0.01));
        assertThat(WELLINGTON.spot().x()).isCloseTo(7199.35, within(0.01));
        assertThat(Projection.spot(51.9, -176.6).x()).isCloseTo(7110.66, within(0.01));
        assertThat(Projection.HEIGHT).isCloseTo(3893.74, within(0.01));
    }

    @Test
    void everyPinIsInExactlyOneMarkerOfEachFirstFrame() {
        for (int number : new int[] {1, 2, 19, 500}) {
            List<Pin> pins = scattered(number);
            PointMap map = PointMap.of(pins, null);
            for (Frame frame : List.of(map.wide().getFirst(), map.narrow().getFirst())) {
                assertThat(keys(frame))
                        .containsExactlyInAnyOrderElementsOf(
                                pins.stream().map(Pin::key).toList());
            }
        }
    }

    @Test
    void markersNeverCoverEachOther() {
        for (Frame frame : PointMap.of(scattered(500), null).narrow()) {
            for (Marker one : frame.markers()) {
                assertThat(frame.markers().stream().filter(other -> other != one))
                        .allMatch(other -> Math.hypot(one.x() - other.x(), one.y() - other.y()) > 1.9 * one.reach());
            }
        }
    }

    @Test
    void neighboursAreOneMarkerOnTheWorldAndTwoWhenTheReaderComesCloser() {
        var pins = List.of(PORTO, GHENT, BRUSSELS, TORONTO, DOUALA, WELLINGTON);
        Marker cluster = PointMap.of(pins, null).wide().getFirst().markers().stream()
                .filter(Marker::isCluster)
                .findFirst()
                .orElseThrow();
        assertThat(cluster.pins()).containsExactlyInAnyOrder(GHENT, BRUSSELS);

        Area area = Area.parse(cluster.area().toString()).orElseThrow();
        PointMap closer = PointMap.of(pins, area);
        assertThat(closer.pins()).containsExactlyInAnyOrder(GHENT, BRUSSELS);
        assertThat(closer.wide().getFirst().area().width())
                .isLessThan(PointMap.of(pins, null).wide().getFirst().area().width() / 4);
    }

    @Test
    void crowdedRegionGetsAFrameOfItsOwn() {
        var europe = IntStream.range(0, 8)
                .mapToObj(i -> new Pin("city-" + i, "City " + i, 1, 44 + i, 2 + i))
                .toList();
        var pins = Stream.concat(europe.stream(), Stream.of(TORONTO, DOUALA, WELLINGTON))
                .toList();

        PointMap map = PointMap.of(pins, null);

        assertThat(map.wide()).hasSize(2);
        assertThat(keys(map.wide().getLast()))
                .containsExactlyInAnyOrderElementsOf(
                        europe.stream().map(Pin::key).toList());
    }

    @Test
    void mapOfOneRegionShowsThatRegionOnly() {
        Area area = PointMap.of(List.of(PORTO, GHENT, BRUSSELS), null)
                .wide()
                .getFirst()
                .area();
        assertThat(area.width()).isLessThan(1600);
        assertThat(Stream.of(PORTO, GHENT, BRUSSELS)).allMatch(area::contains);
    }

    @Test
    void namesStayInsideTheFrameAndApart() {
        for (Frame frame : PointMap.of(scattered(60), null).wide()) {
            assertThat(frame.markers().stream().map(Marker::label).filter(java.util.Objects::nonNull))
                    .allMatch(label -> label.y() <= frame.area().bottom()
                            && label.y() >= frame.area().top());
        }
    }

    @Test
    void areaInAnAddressIsReadOrRefused() {
        assertThat(Area.parse("3600-700-3700-800")).contains(new Area(3600, 700, 3700, 800));
        assertThat(Stream.of("", "1-2-3", "5-5-5-5", "9000-0-9100-10", "-1-2-3-4", "1-1-2-9999", "a-b-c-d"))
                .allMatch(text -> Area.parse(text).isEmpty());
    }

    private static List<String> keys(Frame frame) {
        return frame.markers().stream()
                .flatMap(marker -> marker.pins().stream())
                .map(Pin::key)
                .toList();
    }

    private static List<Pin> scattered(int number) {
        var random = new Random(number);
        return IntStream.range(0, number)
                .mapToObj(i -> new Pin(
                        "city-" + i,
                        "City " + i,
                        random.nextInt(6),
                        random.nextDouble(-50, 68),
                        random.nextDouble(-180, 180)))
                .toList();
    }
}
