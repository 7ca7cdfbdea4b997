package org.rightsdays.testing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Every field has a label that can be read, every group of choices a legend, every button a name. */
final class FieldLabels implements PageRule {

    private static final String FIELDS =
            "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]), select, textarea";

    @Override
    public List<String> faults(FetchedPage page) {
        var faults = new ArrayList<String>();
        for (Element field : page.document().select(FIELDS)) {
            if (label(field).isBlank()) {
                faults.add("has no label: " + PageRule.shown(field));
            }
        }
        for (Element group : page.document().select("fieldset")) {
            Element legend = group.selectFirst("> legend");
            if (legend == null || legend.text().isBlank()) {
                faults.add("has no legend: " + PageRule.shown(group));
            }
        }
        for (Element button : page.document().select("button, summary")) {
            if (Names.of(button).isBlank()) {
                faults.add("has no name: " + PageRule.shown(button));
            }
        }
        return faults;
    }

    private static String label(Element field) {
        if (!Names.spoken(field).isBlank()) {
            return Names.spoken(field);
        }
        Element around = field.closest("label");
        if (around != null) {
            return around.text();
        }
        Element document = field.root();
        return field.id().isEmpty()
                ? ""
                : document.select("label").stream()
                        .filter(label -> label.attr("for").equals(field.id()))
                        .map(Element::text)
                        .findFirst()
                        .orElse("");
    }
}
