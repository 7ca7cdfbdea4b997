package org.rightsdays.impact.web;

import java.util.List;
import org.rightsdays.impact.reports.ReportLabels.Told;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * A link that is too old.
 *
 * @param renewAddress sends a new one to the contacts of the host
 * @param typed what came with it and could not be saved; empty for nothing
 */
public record ExpiredLinkView(LocalizedText.Shown title, String host, String renewAddress, List<Told> typed) {}
