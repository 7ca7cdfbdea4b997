package org.rightsdays.operations;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;

/**
 * What takes long the first time and is the same for everybody, done beside a start, which itself keeps one processor
 * busy: Spring asks for the locales, Jetty for the management of the virtual machine, the first page for words and dates.
 */
final class HeadStart {

    private HeadStart() {}

    static void begin() {
        Thread.ofPlatform().daemon().name("head-start").start(HeadStart::run);
    }

    private static void run() {
        try {
            Locale.getAvailableLocales();
            ManagementFactory.getPlatformMBeanServer();
            Words words = new Messages().in("en");
            words.days(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));
            words.number(1_000);
            words.list(List.of("a", "b"));
            words.alphabetical().compare("a", "b");
        } catch (RuntimeException _) {
            // Whoever needs it meets the same problem and tells it.
        }
    }
}
