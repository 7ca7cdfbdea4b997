package org.rightsdays.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param source an edition folder, or an XLSX workbook beside which its pictures lie
 * @param dryRun whether to do everything and then keep none of it
 * @param locale BCP 47 tag by whose rules numbers with separators are written; null to go by the edition's own
 *     {@code locale}, if it declares one
 */
public record ImportRequest(
        Path source, boolean dryRun, @Nullable String locale) {}
