package org.rightsdays.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of any page that the browser shows, without knowing the page. */
public final class Viewing {

    /** Every place where a page can leave something in the browser. */
    private static final String STORED = """
            const done = arguments[arguments.length - 1];
            (async () => {
                const found = [];
                if (localStorage.length) found.push('localStorage');
                if (sessionStorage.length) found.push('sessionStorage');
                if (document.cookie) found.push('document.cookie');
                if ((await indexedDB.databases()).length) found.push('indexedDB');
                if (window.caches && (await caches.keys()).length) found.push('caches');
                if (navigator.serviceWorker && (await navigator.serviceWorker.getRegistrations()).length)
                    found.push('service worker');
                done(found);
            })();
            """;

    private static final String WIDER = """
            const wide = document.scrollingElement.scrollWidth;
            if (wide <= innerWidth) return [];
            const clipped = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
                if (getComputedStyle(p).overflowX !== 'visible') return true; return false; };
            const beyond = [...document.body.querySelectorAll('*')].filter(e => {
                const b = e.getBoundingClientRect();
                const out = b.width > 0 && (b.right > innerWidth + 1 || b.left < -1);
                return out && e.checkVisibility() && !clipped(e); });
            const innermost = beyond.filter(e => !beyond.some(other => other !== e && e.contains(other)));
            return ['is ' + wide + ' px wide in a window of ' + innerWidth, ...innermost.slice(0, 3).map(e =>
                'sticks out: ' + e.outerHTML.slice(0, 160))];
            """;

    private Viewing() {}

    /** Whether the page must be moved sideways to be read, and what makes it so. */
    public static List<String> sideways(Browser browser) {
        return browser.list(WIDER);
    }

    /** What the page has left in the browser, and whom else it has called, since the last time that was asked. */
    public static List<String> traces(Browser browser, URI site) {
        var faults = new ArrayList<String>();
        List<?> stored = (List<?>) browser.runUntilDone(STORED);
        stored.forEach(place -> faults.add("stores something in " + place));
        if (browser.cookies() > 0) {
            faults.add("has set a cookie");
        }
        browser.requests().stream()
                .filter(address ->
                        !site.getRawAuthority().equals(URI.create(address).getRawAuthority()))
                .forEach(address -> faults.add("asks another host: " + address));
        return faults;
    }
}
