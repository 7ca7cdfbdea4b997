package org.rightsdays.publishing.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * The cities of an edition on a map and in an equal list.
 *
 * @param summary how many there are
 * @param map null where no city has coordinates
 * @param all address of all cities, where only a part of the map is shown; null otherwise
 * @param unlocated how many are in the list but not on the map
 */
public record CitiesView(
        String summary,
        @Nullable MapView map,
        List<Country> countries,
        @Nullable String all,
        int unlocated) {

    public record Country(String name, List<City> cities) {}

    /** A city in the list; {@code contributions} and {@code roles} are in words. */
    public record City(Shown name, String address, String contributions, String roles) {}
}
