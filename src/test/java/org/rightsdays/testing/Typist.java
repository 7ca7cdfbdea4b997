package org.rightsdays.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Somebody who uses the page that the browser shows with a keyboard and nothing else. */
public final class Typist {

    /** More stops than any page of the desk has. */
    private static final int MOST = 600;

    private static final String HAS_FOCUS = """
            const at = document.activeElement;
            return at.matches(arguments[0]) && at.textContent.includes(arguments[1]);
            """;

    private final Browser browser;

    public Typist(Browser browser) {
        this.browser = browser;
    }

    /** Follows the link or presses the button. */
    public void enter(String selector) {
        enter(selector, "");
    }

    /** The same with the one that says this. */
    public void enter(String selector, String text) {
        reach(selector, text);
        browser.leaveBy(() -> browser.press("Enter", 13, "\r"));
    }

    /** Writes at the end of a field. */
    public void write(String selector, String text) {
        reach(selector, "");
        browser.press("End", 35, "");
        browser.type(text);
    }

    public void tick(String selector) {
        reach(selector, "");
        browser.press(" ", 32, " ");
    }

    /** Chooses in a list. */
    public void choose(String selector, String value) {
        reach(selector, "");
        browser.press("Home", 36, "");
        until(
                "ArrowDown",
                40,
                "option[value='" + value + "']",
                "return document.activeElement.value === arguments[0]",
                value);
    }

    /** Chooses one of several buttons of which the first, or the one that is chosen, is reached with Tab. */
    public void pick(String selector) {
        String group = String.valueOf(browser.find(selector).getDomAttribute("name"));
        reach("[name='" + group + "']", "");
        if (isAt(selector, "")) {
            browser.press(" ", 32, " ");
        } else {
            until("ArrowDown", 40, selector, HAS_FOCUS, selector, "");
        }
    }

    /** Unfolds a section, if need be. */
    public void unfold(String id) {
        if (browser.findAll("[id='" + id + "'][open]").isEmpty()) {
            reach("[id='" + id + "'] > summary", "");
            browser.press("Enter", 13, "\r");
        }
    }

    /** Writes a day in the order of the browser's own language. */
    public void day(String selector, LocalDate day) {
        reach(selector, "");
        boolean american = "en-US".equals(browser.run("return navigator.language"));
        String digits =
                DateTimeFormatter.ofPattern(american ? "MMdduuuu" : "ddMMuuuu").format(day);
        digits.chars().forEach(digit -> browser.press(Character.toString(digit), digit, Character.toString(digit)));
        if (!browser.run("return document.activeElement.value").equals(day.toString())) {
            throw new AssertionError("Typed %s, and the field says %s"
                    .formatted(
                            digits,
                            browser.run("return document.activeElement.outerHTML + document.activeElement.value")));
        }
    }

    private void reach(String selector, String text) {
        until("Tab", 9, selector, HAS_FOCUS, selector, text);
    }

    private boolean isAt(String selector, String text) {
        return browser.run(HAS_FOCUS, selector, text).equals(true);
    }

    private void until(String key, int code, String what, String condition, Object... arguments) {
        for (int presses = 0; !browser.run(condition, arguments).equals(true); presses++) {
            if (presses == MOST) {
                throw new AssertionError("Not reached with " + key + ": " + what + " "
                        + java.util.Arrays.toString(arguments) + " on " + browser.address());
            }
            browser.press(key, code, "");
        }
    }
}
