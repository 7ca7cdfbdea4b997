package org.rightsdays.coalition.web;

import java.util.List;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/** Every organisation, for coordinators. */
public record OrganisationsView(List<Line> lines) {

    public record Line(Shown name, String address) {}
}
