package org.rightsdays.report.tree;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * What the first page says of the edition.
 *
 * @param convenor name of the body that convenes the days
 * @param sample whether the content is made up, which every page and file says
 */
public record Cover(
        int year,
        int ordinal,
        LocalizedText name,
        String abbreviation,
        LocalizedText slogan,
        LocalDate firstDay,
        LocalDate lastDay,
        String convenor,
        @Nullable String convenorAbbreviation,
        List<Name> coordinators,
        boolean sample) {}
