package org.rightsdays.pages;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Theme;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.springframework.stereotype.Component;

/** The editions that the public pages are looked at with. */
@Component
class PublicEditions {

    private static final int YEAR = 2039;
    private static final int CONTRIBUTIONS = 70;

    private static final List<LocalizedText> TITLES = List.of(
            LocalizedText.of("en", "Who owns the street? Sensors, cameras and the people between them"),
            LocalizedText.of("fi", "Digitaalisten ihmisoikeuksien itsemääräämisoikeuskeskustelutilaisuus"),
            LocalizedText.of("uk", "Відкриті дані для відбудови міст"),
            new LocalizedText(
                    "ar", Map.of("ar", "الحقوق الرقمية هي حقوق الإنسان", "en", "Digital rights are human rights")));

    private final Given given;

    PublicEditions(Given given) {
        this.given = given;
    }

    int fullest() {
        return YEAR;
    }

    List<Integer> years() {
        return List.of(YEAR);
    }

    void load() {
        var contributions = new ArrayList<Contribution>();
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            contributions.add(contribution(i));
        }
        given.contributions(contributions.toArray(Contribution[]::new));
    }

    private static Contribution contribution(int i) {
        LocalizedText title = TITLES.get(i % TITLES.size());
        var made = Given.contribution("look-" + i)
                .of(new EditionId(YEAR))
                .titled(title.original(), title.inOriginal() + " " + (i + 1))
                .as(Format.values()[i % Format.values().length])
                .mode(AttendanceMode.values()[i % AttendanceMode.values().length])
                .about(Theme.values()[i % 3], Theme.PRIVACY)
                .in("en", "ar")
                .accessible(Accessibility.STEP_FREE, Accessibility.SIGN_LANGUAGE)
                .described(title);
        var day = Cast.FIRST_DAY.withYear(YEAR);
        return i % 7 == 0
                ? made.longRunning().build()
                : made.sessions(Given.session(day, day, LocalTime.of(8 + i % 10, 0)))
                        .build();
    }
}
