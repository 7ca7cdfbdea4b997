package org.rightsdays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.Period;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.impact.reports.ConsentText;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Programme;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An edition whose hosts have sent everything that a local report asks for; all of it is made up. */
@Component
public class ReportedDays {

    public static final Actor COORDINATOR = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));

    private static final ConsentText CONSENT = new ConsentText("en", "The person agrees.");
    private static final List<String> COUNTRIES = List.of("PT", "PT", "PT", "BR", "BR", "FI");

    private final Coalition coalition;
    private final Editions editions;
    private final Programme programme;
    private final LocalReports reports;
    private final Pictures pictures;

    ReportedDays(Coalition coalition, Editions editions, Programme programme, LocalReports reports, Pictures pictures) {
        this.coalition = coalition;
        this.editions = editions;
        this.programme = programme;
        this.reports = reports;
        this.pictures = pictures;
    }

    /** The campaign of a year, and a period before that is shorter and shares a day with it. */
    static Map<String, Period> periods(int year) {
        return Map.of(
                "social_media_campaign",
                new Period(Cast.FIRST_DAY.withYear(year).minusDays(9), Cast.FIRST_DAY.withYear(year)),
                "social_media_baseline",
                new Period(
                        Cast.FIRST_DAY.withYear(year).minusDays(14),
                        Cast.FIRST_DAY.withYear(year).minusDays(9)));
    }

    public static OrganisationId city(int number) {
        return new OrganisationId("reporting-city-" + number);
    }

    /** A contribution of each of so many cities, with a workshop and an exhibition. */
    @Transactional
    public EditionId edition(int year, int cities) {
        var id = new EditionId(year);
        var organisations = new ArrayList<Organisation>(List.of(Cast.PORTO));
        var contributions = new ArrayList<Contribution>();
        for (int i = 0; i < cities; i++) {
            organisations.add(organisation(i));
            contributions.add(Given.contribution("day-" + i)
                    .of(id)
                    .hostedBy(city(i))
                    .titled("en", "Day of rights " + i)
                    .parts(part("workshop", Format.WORKSHOP), part("exhibition", Format.EXHIBITION))
                    .build());
        }
        coalition.save(Cast.TESTER, organisations);
        editions.save(Cast.TESTER, Cast.edition(year, periods(year)));
        editions.saveTakingPart(
                Cast.TESTER,
                organisations.stream()
                        .map(one -> new TakingPart(id, one.id(), Set.of(TakingPart.Role.HOST)))
                        .toList());
        programme.save(Cast.TESTER, id, contributions);
        return id;
    }

    private static Organisation organisation(int i) {
        return new Organisation(
                city(i),
                Organisation.Kind.CITY,
                LocalizedText.of("en", "City " + (char) ('A' + i)),
                COUNTRIES.get(i % COUNTRIES.size()),
                new Organisation.Position(40 + i, 5 + i),
                null,
                null,
                null,
                null,
                Organisation.Membership.MEMBER,
                null);
    }

    private static Contribution.Part part(String key, Format format) {
        return new Contribution.Part(
                key,
                LocalizedText.of("en", "The " + key),
                Set.of(format),
                org.rightsdays.programme.AttendanceMode.IN_PERSON,
                null);
    }

    /** A report with every field that tells something; {@code more} overrides and adds. */
    public static Map<String, String> everything(Map<String, String> more) {
        var answers = new TreeMap<String, String>();
        answers.putAll(Map.of(
                "held", "yes",
                "people-workshop", "80",
                "how-workshop", "counted",
                "people-exhibition", "40",
                "how-exhibition", "counted",
                "access", "step-free\nlive-captions",
                "languages", "Portuguese, Portuguese Sign Language",
                "outcomes", "The council promised a register of algorithms.",
                "lessons", "Book the interpreter two months before.",
                "out-panels", "2"));
        answers.putAll(Map.of(
                "out-awarded-projects", "4",
                "channel-1-name", "City on Mastodon",
                "channel-1-reach", "1200",
                "pub-1-title", "Rights in the city",
                "pub-1-outlet", "Example Times",
                "pub-1-day", "2031-12-11",
                "pub-1-link", "https://news.example/rights",
                "pub-1-kind", "earned",
                "pub-2-title", "=Our own page",
                "pub-2-kind", "owned"));
        answers.putAll(more);
        answers.values().removeIf(String::isEmpty);
        return answers;
    }

    /** Sends the report of a city's contribution, which must be taken. */
    public void send(EditionId edition, int city, Map<String, String> answers) {
        var id = new ContributionId(edition, "day-" + city);
        int version = reports.find(id).map(report -> report.version()).orElse(0);
        var outcome = reports.send(LocalReports.BY_LINK, id, version, new HashMap<>(answers), CONSENT);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.saved()).isTrue();
    }

    /** Keeps a draft without sending it. */
    void keep(ContributionId id, Map<String, String> answers) {
        int version = reports.find(id).map(report -> report.version()).orElse(0);
        reports.keep(LocalReports.BY_LINK, id, version, answers);
    }

    /** A stored picture of one colour; another shade is another picture. */
    public String picture(int shade) {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                picture.setRGB(x, y, shade);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pictures.store(out.toByteArray());
    }

    /** The answers about a photo. */
    public Map<String, String> photo(String picture) {
        return Map.of(
                "photo-picture", picture,
                "photo-alt", "People around a table",
                "photo-credit", "Example Photographer",
                "photo-licence", "CC BY-SA 4.0",
                "photo-consent", "yes");
    }
}
