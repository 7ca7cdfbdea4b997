package org.rightsdays.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A reader with a keyboard alone, in the page that the browser shows. */
public final class Keyboard {

    /** How an element looks; in a drawing the shapes within it show the focus. */
    private static final String LOOK = """
            const look = element => [element, ...(element.ownerSVGElement ? element.querySelectorAll('*') : [])]
                .map(part => getComputedStyle(part)).map(s => [s.outlineStyle, s.outlineWidth, s.outlineColor,
                    s.boxShadow, s.borderColor, s.stroke, s.strokeWidth].join()).join(';');
            """;

    /** Numbers everything that can be used and notes how it looks while it has no focus. */
    private static final String NUMBER = LOOK + """
            window.scrollTo(0, 0); document.activeElement.blur();
            let number = 0;
            const radios = new Set();
            for (const element of document.querySelectorAll(
                    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')) {
                if (!element.checkVisibility({visibilityProperty: true}) || element.disabled) continue;
                // A button that only Enter in a field uses: the first of a form, seen by nobody.
                if (element.tabIndex < 0 && element.matches('button.unseen')) continue;
                if (element.type === 'radio') {
                    const chosen = [...element.form?.elements ?? []].some(other =>
                        other.type === 'radio' && other.name === element.name && other.checked);
                    if (radios.has(element.name) || chosen && !element.checked) continue;
                    radios.add(element.name);
                }
                element.dataset.tabStop = number++;
                element.dataset.tabLook = look(element);
            }
            return number;
            """;

    private static final String FOCUSED = LOOK + """
            const element = document.activeElement;
            if (!element || element === document.body) return {number: -1};
            const box = element.getBoundingClientRect();
            const shown = element.labels && element.labels[0] ? element.labels[0].getBoundingClientRect() : box;
            const inView = [box, shown].some(b => b.bottom > 0 && b.top < innerHeight && b.right > 0 && b.left < innerWidth);
            return {
                number: Number(element.dataset.tabStop ?? -2),
                html: element.outerHTML.replace(/ data-tab-[a-z-]+="[^"]*"/g, '').slice(0, 160),
                visible: look(element) !== element.dataset.tabLook
                        || [...element.labels ?? []].some(label => label.matches(':focus-within')
                            && getComputedStyle(label).outlineStyle !== 'none'),
                inView, href: element.getAttribute('href') ?? ''
            };
            """;

    private static final int PARTS_OF_A_FIELD = 6;

    private Keyboard() {}

    /** Presses Tab through the whole page and tells what a reader without a mouse would miss. */
    public static List<String> faults(Browser browser) {
        var faults = new ArrayList<String>();
        long stops = browser.number(NUMBER);
        Set<Long> reached = new HashSet<>();
        long last = -1;
        // A field for a date or a time takes several presses: one for each of its parts.
        for (int presses = 0; presses <= PARTS_OF_A_FIELD * stops + 3; presses++) {
            browser.press("Tab", 9, "");
            var focused = (Map<?, ?>) browser.run(FOCUSED);
            long number = ((Number) Objects.requireNonNull(focused.get("number"))).longValue();
            if (number == -1) {
                break;
            }
            if (presses == 0 && !String.valueOf(focused.get("href")).startsWith("#")) {
                faults.add("the first Tab reaches no skip link but " + focused.get("html"));
            }
            if (number == last) {
                continue;
            }
            last = number;
            if (!reached.add(number)) {
                break;
            }
            if (!Boolean.TRUE.equals(focused.get("visible"))) {
                faults.add("shows no focus: " + focused.get("html"));
            }
            if (!Boolean.TRUE.equals(focused.get("inView"))) {
                faults.add("has the focus out of sight: " + focused.get("html"));
            }
        }
        for (long number = 0; number < stops; number++) {
            if (!reached.contains(number)) {
                faults.add("is not reached with Tab: "
                        + browser.run("return document.querySelector('[data-tab-stop=\"" + number
                                + "\"]').outerHTML.slice(0, 160)"));
            }
        }
        return faults;
    }
}
