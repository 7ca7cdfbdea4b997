package org.rightsdays.exchange.sample;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.coalition.KnownCity;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.Principle;
import org.rightsdays.programme.RightsQuestion;
import org.rightsdays.programme.Theme;

/** One made-up contribution. Its number decides everything, so that samples are alike from run to run. */
final class SampleContribution {

    private static final List<String> FORMATS = List.of(
            "conference",
            "workshop",
            "hackathon",
            "youth-dialogue",
            "panel-discussion",
            "exhibition",
            "webinar",
            "campaign");
    private static final List<String> ANSWERS = List.of("yes", "yes", "no", "");
    private static final int DAY = 10;

    private final int number;
    private final List<KnownCity> cities;
    private final SplittableRandom random;
    private final KnownCity city;
    private final Phrases phrases;
    private final String format;

    SampleContribution(int number, List<KnownCity> cities) {
        this.number = number;
        this.cities = cities;
        this.random = new SplittableRandom(0x5EED_0000L + number);
        this.city = cities.get(number % cities.size());
        this.phrases = Phrases.ALL.get(number % Phrases.ALL.size());
        this.format = FORMATS.get(random.nextInt(FORMATS.size()));
    }

    void write(SampleFiles files) throws IOException {
        boolean online = format.equals("webinar") || format.equals("campaign");
        boolean mixed = !online && number % 6 == 0;
        boolean hasParts = number % 5 == 1;
        boolean lasting = format.equals("exhibition") || format.equals("campaign");
        writeFacts(files.contributions, online ? "online" : mixed ? "mixed" : number % 17 == 0 ? "" : "in-person");
        if (hasParts) {
            writePart(files.parts, 1);
            writePart(files.parts, 2);
        }
        if (!online) {
            writePlace(files.places);
        }
        if (number % 11 != 3) {
            writeSessions(new SampleSessions(files.sessions, id(), phrases, random), online, lasting, hasParts);
        }
        if (online || mixed) {
            link(files.links, "join", "https://meet.example/" + id());
        }
        if (number % 3 == 0) {
            link(files.links, "register", "https://register.example/" + id());
        }
        if (number % 25 == 0) {
            files.images
                    .set("contribution", id())
                    .set("file", SamplePictures.name(number / 25))
                    .set("alternative", phrases.say("picture"))
                    .set("credit", "Rightsdays")
                    .set("licence", "CC0-1.0")
                    .set("language", phrases.language())
                    .end();
        }
    }

    private String id() {
        return PREFIX + (number + 1);
    }

    private static final String PREFIX = SampleEdition.PREFIX;

    private String title(Phrases in) {
        return in.say(format) + ": " + in.say("topic", number / 3) + " (" + city.name() + ")";
    }

    private String summary(Phrases in) {
        return in.say("sentence", number) + " " + in.say("sentence", number + 1L + number % 3);
    }

    private void writeFacts(CsvFile file, String mode) throws IOException {
        file.set("id", id())
                .set("host", PREFIX + city.slug())
                .set("title", title(phrases))
                .set("summary", summary(phrases))
                .set("language", phrases.language())
                .set("kinds", number % 9 == 2 ? format + "|podcast" : format)
                .set("mode", mode)
                .set("themes", some(Theme.values(), 1 + number % 3))
                .set("principles", some(Principle.values(), 1 + number % 2))
                .set("partners", partners())
                .set("long_running", format.equals("exhibition") || format.equals("campaign") ? "yes" : "no")
                .set("languages", languages())
                .set("free", ANSWERS.get(number % 4))
                .set("cost_note", phrases.say("cost"))
                .set("audience", phrases.say("audience", number))
                .set("with_children", format.equals("youth-dialogue") ? "yes" : "no");
        if (number % 2 == 0 && !phrases.language().equals("en")) {
            file.set("title@en", title(Phrases.ALL.getFirst())).set("summary@en", summary(Phrases.ALL.getFirst()));
        }
        if (number % 4 == 0) {
            file.set(
                    "description",
                    Stream.of(0, 1, 2, 3, 4)
                            .map(i -> phrases.say("sentence", number + i))
                            .collect(Collectors.joining("\n\n")));
        }
        setState(file);
        setAnswers(file);
        file.end();
    }

    private void setState(CsvFile file) {
        switch (number % 40) {
            case 7 -> file.set("state", "postponed").set("state_note", phrases.say("postponed"));
            case 17 ->
                file.set("state", "moved-online")
                        .set("state_note", phrases.say("moved"))
                        .set("mode", "online");
            case 27 -> file.set("state", "cancelled").set("state_note", phrases.say("cancelled"));
            default -> file.set("state", "published");
        }
    }

    private void setAnswers(CsvFile file) {
        for (Accessibility fact : Accessibility.values()) {
            file.set(column(fact), ANSWERS.get(random.nextInt(ANSWERS.size())));
        }
        for (RightsQuestion question : RightsQuestion.values()) {
            file.set(column(question), List.of("no", "no", "yes", "").get(random.nextInt(4)));
        }
        if (number % 3 == 1) {
            file.set("accessibility_note", phrases.say("access")).set("rights_note", phrases.say("rights"));
        }
    }

    private static String column(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String some(Enum<?>[] vocabulary, int count) {
        int first = random.nextInt(vocabulary.length);
        return Stream.iterate(first, i -> (i + 7) % vocabulary.length)
                .limit(count)
                .distinct()
                .map(i -> column(vocabulary[i]).replace('_', '-'))
                .collect(Collectors.joining("|"));
    }

    private String partners() {
        String partner = PREFIX + "partner-" + (1 + random.nextInt(SampleEdition.PARTNERS));
        KnownCity other = cities.get((number + 1 + number / cities.size()) % cities.size());
        boolean another = !other.slug().equals(city.slug());
        return switch (number % 4) {
            case 0 -> partner;
            case 1 -> another ? PREFIX + other.slug() + ":co-host|" + partner : partner;
            case 2 -> partner + ":sponsor";
            default -> "";
        };
    }

    private String languages() {
        String own = phrases.language();
        return switch (number % 4) {
            case 0 -> own;
            case 1 -> own.equals("en") ? "en|fr:interpreted" : own + "|en:interpreted";
            case 2 -> own + "|" + own + ":captioned|ase:signed";
            default -> "";
        };
    }

    private void writePart(CsvFile file, int part) throws IOException {
        file.set("contribution", id())
                .set("id", "part-" + part)
                .set("title", phrases.say("part", part - 1))
                .set("kinds", part == 1 ? "conference" : "workshop")
                .set("language", phrases.language())
                .end();
    }

    private void writePlace(CsvFile file) throws IOException {
        file.set("contribution", id())
                .set("id", "hall")
                .set("name", phrases.say("place", number))
                .set("address", (1 + random.nextInt(90)) + " Example Street, " + city.name())
                .set("latitude", near(city.latitude()))
                .set("longitude", near(city.longitude()))
                .set("language", phrases.language());
        if (!phrases.language().equals("en")) {
            file.set("name@en", Phrases.ALL.getFirst().say("place", number));
        }
        file.end();
    }

    private String near(double degrees) {
        return String.format(Locale.ROOT, "%.4f", degrees + (random.nextInt(200) - 100) / 4_000.0);
    }

    private static void writeSessions(SampleSessions sessions, boolean online, boolean lasting, boolean hasParts)
            throws IOException {
        if (lasting) {
            sessions.run(DAY - 6, DAY + 8, online);
        } else if (hasParts) {
            sessions.meeting(DAY, "part-1", online, "");
            sessions.meeting(DAY + 1, "part-2", online, "");
        } else {
            sessions.meeting(DAY, "", online, "");
        }
        sessions.perhapsElsewhere(DAY + 1);
    }

    private void link(CsvFile file, String purpose, String address) throws IOException {
        file.set("contribution", id()).set("purpose", purpose).set("address", address);
        if (purpose.equals("register")) {
            file.set("label", phrases.say("register")).set("language", phrases.language());
        }
        file.end();
    }
}
