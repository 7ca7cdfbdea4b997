package org.rightsdays.report.pdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.report.claims.Verdict;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Chapter;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.ClaimTable;
import org.rightsdays.report.tree.Cover;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.PublicationList;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.ReportFigure.Basis;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.Standing;
import org.rightsdays.report.tree.Text;
import org.rightsdays.report.tree.Voices;

/** A report with a block of every kind and as many city sections as asked for; all of it is made up. */
public final class SampleReport {

    /** A figure that every sample has. */
    static final Argument.Counted CITIES_COUNTED = new Argument.Counted("cities");

    private static final List<String> CITIES = List.of("Ankara", "Bergen", "Cádiz", "Dnipro", "Évora", "Łódź");

    private final Map<String, ReportFigure> figures = new LinkedHashMap<>();

    public static FinalReport of(int cities, String picture) {
        return new SampleReport().make(cities, picture);
    }

    private FinalReport make(int cities, String picture) {
        var sections = new ArrayList<Block>();
        var rows = new ArrayList<Block.Row>();
        var bars = new ArrayList<Block.Bar>();
        for (int i = 0; i < cities; i++) {
            CitySection section = city(i, picture);
            sections.add(section);
            if (i < 6) {
                rows.add(new Block.Row(
                        Text.written(section.city().words()),
                        List.of(
                                Block.Cell.of("people-" + i),
                                i == 2
                                        ? new Block.Cell(null, null)
                                        : Block.Cell.of(words("counted", "пораховано", "محسوب")))));
                bars.add(new Block.Bar(Text.written(section.city().words()), "people-" + i));
            }
        }
        figure("cities", cities, words("cities took part", "міст узяли участь", "مدن شاركت"));
        figure("participations", 1484, words("participations", "участей", "مشاركة"));
        figure(
                "reach",
                22860,
                words("reported contacts, not deduplicated", "повідомлені контакти", "جهات اتصال مبلغ عنها"));
        figure(
                "share",
                new BigDecimal("0.37"),
                Print.GROWTH,
                words("more posts than before", "більше дописів", "منشورات أكثر"));
        return new FinalReport(
                cover(),
                new Standing(1, Instant.parse("2025-02-01T10:00:00Z")),
                chapters(sections, bars, table(rows)),
                figures,
                null);
    }

    private static Block.FigureTable table(List<Block.Row> rows) {
        return new Block.FigureTable(
                "attendance",
                words("Participations by city", "Участі за містами", "المشاركات حسب المدينة"),
                List.of(
                        words("City", "Місто", "المدينة"),
                        words("Participations", "Участі", "المشاركات"),
                        words("How counted", "Спосіб", "طريقة العد")),
                rows,
                words("Participations are people at one contribution each.", "Примітка.", "ملاحظة."));
    }

    private static List<Chapter> chapters(List<Block> sections, List<Block.Bar> bars, Block.FigureTable table) {
        return List.of(
                new Chapter(
                        "sample-overview",
                        1,
                        List.of(
                                new Block.Headline(List.of("cities", "participations", "reach", "share")),
                                new Block.Prose(words(
                                        "What cities did on these days, in numbers that lead to their sources.",
                                        "Що зробили міста.",
                                        "ما فعلته المدن في هذه الأيام، بأرقام تقود إلى مصادرها.")),
                                new Block.NameList(
                                        "partners",
                                        words("Partners", "Партнери", "الشركاء"),
                                        List.of(name("Example Library"), name("مكتبة المثال")),
                                        null))),
                new Chapter(
                        "sample-data",
                        2,
                        List.of(new Block.Chart(
                                "attendance-chart",
                                words("Where people came together", "Де збиралися люди", "أين اجتمع الناس"),
                                words(
                                        "Bars: one city has most of the participations.",
                                        "Стовпці.",
                                        "أعمدة: لمدينة واحدة معظم المشاركات."),
                                bars,
                                table))),
                new Chapter("sample-cities", 3, sections),
                new Chapter("sample-discrepancies", 4, List.of(claims(), publications(), voices())));
    }

    private static Block publications() {
        return new PublicationList(
                "items", words("Publications", "Публікації", "المنشورات"), items(name("Bergen")), null);
    }

    private static Block voices() {
        return new Voices(
                "lessons",
                words("Lessons", "Уроки", "الدروس"),
                List.of(new Voices.Voice(name("Bergen"), null, LocalizedText.of("ar", "ابدأ مبكرًا"))),
                null);
    }

    private CitySection city(int i, String picture) {
        String key = "city-" + i;
        String city = CITIES.get(i % CITIES.size()) + (i < CITIES.size() ? "" : " " + i);
        figure("people-" + i, 20 + (i * 37L) % 600, words("participants", "учасників", "مشاركًا"));
        figure("panels-" + i, 2, words("panels", "панелі", "جلسات"));
        var given = new CitySection.Given(
                new Name(
                        text("A day on digital rights", "День цифрових прав", "يوم للحقوق الرقمية"),
                        Name.Kind.CONTRIBUTION,
                        key),
                List.of(new Argument.Term("vocabulary.format.workshop"), new Argument.Term("vocabulary.theme.privacy")),
                new Argument.Term("vocabulary.attendance-mode.in-person"),
                LocalizedText.of(
                        "en",
                        "Residents, researchers and the city’s own staff worked through what the law promises and what the city’s services keep. "
                                .repeat(4)
                                .strip()),
                List.of("people-" + i, "panels-" + i),
                new CitySection.Photo(
                        picture,
                        text("People at round tables in a library", "Люди за столами", "أشخاص حول طاولات"),
                        "Example Photographer",
                        "CC BY 4.0",
                        640,
                        480),
                List.of(new CitySection.Testimonial(
                        LocalizedText.of(
                                "en", "said that a city that asks its residents learns faster than one that guesses"),
                        new Argument.Term("sample.person"),
                        false,
                        "Example Person",
                        "Librarian",
                        "Example Library")),
                List.of(name("Example Library"), name("Example University")),
                List.of(),
                told(i));
        return new CitySection(key, new Name(LocalizedText.of("en", city), Name.Kind.CITY, key), "PT", List.of(given));
    }

    private CitySection.Told told(int i) {
        return new CitySection.Told(
                List.of(new CitySection.Detail(
                        words("Outcomes", "Результати", "النتائج"),
                        List.of(words("A promise was kept.", "Обіцянку виконано.", "تم الوفاء بوعد.")))),
                items(null),
                new Block.FigureTable(
                        "groups-" + i,
                        words("Groups", "Групи", "المجموعات"),
                        List.of(words("Group", "Група", "المجموعة"), words("People", "Люди", "الأشخاص")),
                        List.of(new Block.Row(
                                words("Youth", "Молодь", "الشباب"),
                                List.of(Block.Cell.of(Text.say("report.backgrounds.confidential"))))),
                        null));
    }

    private static List<PublicationList.Item> items(@Nullable Name of) {
        return List.of(
                new PublicationList.Item(
                        "Rights in the city",
                        "Example Times",
                        LocalDate.of(2024, 12, 11),
                        "https://example.org/rights",
                        new Argument.Term("vocabulary.ownership.earned"),
                        of),
                new PublicationList.Item(
                        "حقوق في المدينة", null, null, null, new Argument.Term("vocabulary.ownership.owned"), of));
    }

    private static ClaimTable claims() {
        return new ClaimTable(
                "claims",
                List.of(new ClaimTable.Line(
                        "sample-cities",
                        1,
                        words("Number of cities", "Кількість міст", "عدد المدن"),
                        List.of(new ClaimTable.Printed(
                                "cities",
                                "22 cities",
                                words("page 3 of the report", "сторінка", "صفحة"),
                                LocalizedText.of("en", "cities"))),
                        Verdict.UNSUPPORTED,
                        List.of(words("The records name fewer.", "Записи називають менше.", "السجلات تذكر أقل.")),
                        words("Name them all, or print what the records say.", "Порада.", "نصيحة."))));
    }

    private static Cover cover() {
        return new Cover(
                2024,
                1,
                text(
                        "International Digital Rights Days",
                        "Міжнародні дні цифрових прав",
                        "الأيام الدولية للحقوق الرقمية"),
                "IDRD",
                text(
                        "Digital Rights are Human Rights",
                        "Цифрові права – це права людини",
                        "الحقوق الرقمية هي حقوق الإنسان"),
                LocalDate.of(2024, 12, 10),
                LocalDate.of(2024, 12, 11),
                "Example Coalition",
                "EC",
                List.of(name("Bergen"), name("Évora")),
                true);
    }

    private void figure(String id, long value, Text label) {
        figure(id, BigDecimal.valueOf(value), Print.EXACT, label);
    }

    private void figure(String id, BigDecimal value, Print print, Text label) {
        figures.put(
                id,
                new ReportFigure(
                        id,
                        value,
                        print,
                        label,
                        null,
                        label,
                        null,
                        "vocabulary.method.counted",
                        Basis.REPORTED,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null));
    }

    private static Name name(String words) {
        return new Name(LocalizedText.of(words.charAt(0) > 0x600 ? "ar" : "en", words), Name.Kind.PARTNER, "example");
    }

    private static Text words(String en, String uk, String ar) {
        return Text.written(text(en, uk, ar));
    }

    private static LocalizedText text(String en, String uk, String ar) {
        return new LocalizedText("en", Map.of("en", en, "uk", uk, "ar", ar));
    }
}
