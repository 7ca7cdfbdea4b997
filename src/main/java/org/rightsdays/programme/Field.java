package org.rightsdays.programme;

import java.util.Set;
import java.util.stream.Collectors;

/** What the programme can be filtered by. */
enum Field {
    CITY,
    COUNTRY,
    KIND,
    FORMAT,
    THEME,
    MODE,
    LANGUAGE,
    DATE,
    ACCESSIBILITY,
    LANE;

    /** The values that a filter asks for; empty when it asks nothing. */
    Set<?> wantedBy(ProgrammeFilter filter) {
        return switch (this) {
            case CITY -> filter.cities();
            case COUNTRY -> filter.countries();
            case KIND -> filter.kinds();
            case FORMAT -> filter.formats();
            case THEME -> filter.themes();
            case MODE -> filter.modes();
            case LANGUAGE -> filter.languages().stream().map(Field::language).collect(Collectors.toSet());
            case DATE -> filter.dates();
            case ACCESSIBILITY -> filter.accessibility();
            case LANE -> filter.lane() == null ? Set.of() : Set.of(filter.lane());
        };
    }

    /** The language of a BCP 47 tag, without script and region: who reads one form reads the others. */
    static String language(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 || tag.startsWith("sgn-") ? tag : tag.substring(0, hyphen);
    }
}
