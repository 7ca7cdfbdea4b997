package org.rightsdays.exchange.sample;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;

/** Writes when one made-up contribution happens. */
final class SampleSessions {

    private static final List<String> FAR_ZONES =
            List.of("America/New_York", "Asia/Tokyo", "Africa/Nairobi", "Pacific/Auckland");

    private final CsvFile file;
    private final String contribution;
    private final Phrases phrases;
    private final SplittableRandom random;

    SampleSessions(CsvFile file, String contribution, Phrases phrases, SplittableRandom random) {
        this.file = file;
        this.contribution = contribution;
        this.phrases = phrases;
        this.random = random;
    }

    /** Whole days, one after another. */
    void run(int first, int last, boolean online) throws IOException {
        begin(first, online).set("last_day", day(last)).end();
    }

    /** Some hours of one day. */
    void meeting(int day, String part, boolean online, String zone) throws IOException {
        int hour = 8 + random.nextInt(11);
        begin(day, online)
                .set("start", "%02d:%02d".formatted(hour, 15 * random.nextInt(4)))
                .set("end", "%02d:%02d".formatted(hour + 1 + random.nextInt(3), 45))
                .set("part", part)
                .set("time_zone", zone)
                .set("title", random.nextInt(3) == 0 ? phrases.say("opening") : "")
                .set("language", phrases.language())
                .end();
    }

    /** For one in eight, the same again for people in another part of the world. */
    void perhapsElsewhere(int day) throws IOException {
        if (random.nextInt(8) == 0) {
            meeting(day, "", true, FAR_ZONES.get(random.nextInt(FAR_ZONES.size())));
        }
    }

    private CsvFile begin(int day, boolean online) {
        return file.set("contribution", contribution).set("first_day", day(day)).set("place", online ? "" : "hall");
    }

    private static String day(int day) {
        return "%d-12-%02d".formatted(SampleEdition.YEAR, day);
    }
}
