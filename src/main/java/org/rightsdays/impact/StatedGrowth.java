package org.rightsdays.impact;

import java.math.BigDecimal;
import org.rightsdays.editions.EditionId;

/**
 * An increase that somebody printed without the value it is compared with, so that nobody can check it by itself.
 *
 * @param account of the platform, such as {@code coalition}
 * @param percent added to the whole: 257 for "+257 %"
 */
public record StatedGrowth(EditionId edition, String account, Metric metric, BigDecimal percent) {}
