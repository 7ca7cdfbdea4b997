package org.rightsdays.platform.i18n;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The interface in one language: its texts, and numbers, dates, lists and names by CLDR. Safe for all threads. */
public final class Words {

    /** More codes than there are countries would be nonsense that nobody needs to keep. */
    private static final int MOST_COUNTRIES = 500;

    private final Language language;
    private final ULocale locale;
    private final Map<String, String> texts;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();
    private final Map<String, DateIntervalFormat> intervals = new ConcurrentHashMap<>();
    private final Map<ZoneId, String> zones = new ConcurrentHashMap<>();
    /** Unlike a NumberFormat it needs no copy for each use, and compiles itself after a few. */
    private final LocalizedNumberFormatter numbers;

    private final LocalizedNumberFormatter percents;
    private final LocalizedNumberFormatter growths;
    private final Map<Integer, LocalizedNumberFormatter> rounded = new ConcurrentHashMap<>();

    // Pages say the same sentences over and over; making one from its pattern is dear.
    private final Cache<Sentence, String> said =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final @Nullable String[] smallNumbers = new String[10_000];

    private final Map<Enum<?>, String> names = new ConcurrentHashMap<>();
    private final Map<String, String> countries = new ConcurrentHashMap<>();

    // The same few names are sorted for every page; comparing them by the rules of a language is dear.
    private final Cache<String, CollationKey> sortingKeys =
            Caffeine.newBuilder().maximumSize(2_000).build();

    Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.locale = language.locale();
        this.texts = Map.copyOf(texts);
        this.numbers = NumberFormatter.withLocale(locale);
        this.percents = inPercent(numbers);
        this.growths = percents.sign(NumberFormatter.SignDisplay.EXCEPT_ZERO);
    }

    public Language language() {
        return language;
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text for a key without arguments. */
    public String say(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text in " + language.tag() + " for " + key);
        }
        return text.contains("'") || text.contains("{") ? said(new Sentence(key, List.of())) : text;
    }

    /** The text for a key with named arguments: name, value, name, value. Numbers follow the plural rules. */
    public String say(String key, @Nullable Object... namesAndValues) {
        return said(new Sentence(key, Arrays.asList(namesAndValues)));
    }

    private String said(Sentence sentence) {
        return sentence.saysOnlyNumbers() ? said.get(sentence, wanted -> wanted.in(this)) : sentence.in(this);
    }

    /** A piece of a text: what an argument became, or what stands between arguments. */
    public record Piece(String text, @Nullable String argument) {}

    /**
     * The same as {@link #say}, in pieces, so that a page can mark what an argument became: for a plural that is the
     * whole choice, such as "18 cities".
     */
    public List<Piece> pieces(String key, Map<String, ?> arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text in " + language.tag() + " for " + key);
        }
        return Pieces.of(format(key, text).formatToCharacterIterator(arguments));
    }

    /** The name of a constant of a vocabulary, under {@code vocabulary.<type>.<constant>}, such as a format. */
    public String name(Enum<?> constant) {
        return names.computeIfAbsent(constant, named -> say(keyOf(named)));
    }

    /** The key that {@link #name} reads: type and constant in lower case with hyphens. */
    public static String keyOf(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return ("vocabulary." + type + "." + constant.name().replace('_', '-')).toLowerCase(java.util.Locale.ROOT);
    }

    public String number(long value) {
        if (value < 0 || value >= smallNumbers.length) {
            return numbers.format(value).toString();
        }
        String known = smallNumbers[(int) value];
        if (known == null) {
            known = numbers.format(value).toString();
            smallNumbers[(int) value] = known;
        }
        return known;
    }

    /** A number with at most {@code decimals} decimals, rounded half up. */
    public String number(BigDecimal value, int decimals) {
        return rounded.computeIfAbsent(
                        decimals,
                        wanted ->
                                numbers.precision(Precision.maxFraction(wanted)).roundingMode(RoundingMode.HALF_UP))
                .format(value)
                .toString();
    }

    /** A quotient in whole percent, rounded half up: 0.37 as "37 %". */
    public String percent(BigDecimal quotient) {
        return percents.format(quotient).toString();
    }

    /** A growth in whole percent with its sign: 1.69 as "+169 %". */
    public String growth(BigDecimal quotient) {
        return growths.format(quotient).toString();
    }

    /** A day, such as "10 December 2024", or with its weekday. */
    public String day(LocalDate day) {
        return date("yMMMMd", day);
    }

    public String dayWithWeekday(LocalDate day) {
        return date("yMMMMEEEEd", day);
    }

    /** From the first to the last day, such as "10 – 11 December 2024". */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        DateIntervalFormat format = intervals.computeIfAbsent("yMMMMd", skeleton -> {
            var made = DateIntervalFormat.getInstance(skeleton, locale);
            made.setTimeZone(TimeZone.GMT_ZONE);
            return made;
        });
        return ((DateIntervalFormat) format.clone())
                .format(new DateInterval(millis(first, LocalTime.MIDNIGHT), millis(last, LocalTime.MIDNIGHT)));
    }

    /** A time of day, such as "14:30" or "2:30 PM". */
    public String time(LocalTime time) {
        return format("jm", LocalDate.EPOCH, time);
    }

    /** A month, such as "December 2024". */
    public String month(YearMonth month) {
        return date("yMMMM", month.atDay(1));
    }

    /** What the clocks of a zone are called where only a place can tell, such as "Portugal Time". */
    public String zone(ZoneId zone) {
        return zones.computeIfAbsent(
                zone,
                wanted -> TimeZoneFormat.getInstance(locale)
                        .format(TimeZoneFormat.Style.GENERIC_LOCATION, TimeZone.getTimeZone(wanted.getId()), 0));
    }

    /** Names joined as the language joins them: "a, b and c". */
    public String list(Collection<String> names) {
        return ListFormatter.getInstance(locale).format(names);
    }

    /** The same in pieces: an element has its place in {@code names} as argument, what stands between has none. */
    public List<Piece> listPieces(List<String> names) {
        return Pieces.of(ListFormatter.getInstance(locale).formatToValue(names));
    }

    /** The name of a country, by its ISO 3166-1 alpha-2 code, or of a world region by its M49 number. */
    public String country(String code) {
        return countries.size() < MOST_COUNTRIES
                ? countries.computeIfAbsent(code, asked -> ULocale.getDisplayCountry("und-" + asked, locale))
                : ULocale.getDisplayCountry("und-" + code, locale);
    }

    /** The name of a language, by its BCP 47 tag. */
    public String languageName(String tag) {
        return ULocale.getDisplayName(ULocale.forLanguageTag(tag).getName(), locale);
    }

    /** Alphabetical order by the rules of the language. */
    public Comparator<String> alphabetical() {
        return Comparator.comparing(this::sortingKey);
    }

    private static LocalizedNumberFormatter inPercent(LocalizedNumberFormatter written) {
        return written.unit(MeasureUnit.PERCENT)
                .scale(Scale.powerOfTen(2))
                .precision(Precision.integer())
                .roundingMode(RoundingMode.HALF_UP);
    }

    private CollationKey sortingKey(String name) {
        CollationKey key = sortingKeys.getIfPresent(name);
        if (key == null) {
            key = Collator.getInstance(locale).getCollationKey(name);
            sortingKeys.put(name, key);
        }
        return key;
    }

    private String date(String skeleton, LocalDate day) {
        return format(skeleton, day, LocalTime.MIDNIGHT);
    }

    private String format(String skeleton, LocalDate day, LocalTime time) {
        DateFormat format = dates.computeIfAbsent(skeleton, wanted -> {
            var made = DateFormat.getInstanceForSkeleton(wanted, locale);
            made.setCalendar(Calendar.getInstance(TimeZone.GMT_ZONE, locale));
            return made;
        });
        return ((DateFormat) format.clone()).format(new Date(millis(day, time)));
    }

    private static long millis(LocalDate day, LocalTime time) {
        return day.atTime(time).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** A key and what is said with it: name, value, name, value. */
    private record Sentence(String key, List<@Nullable Object> given) {

        /** Sentences with names or titles are many, and a name has no business in a cache. */
        boolean saysOnlyNumbers() {
            for (int i = 1; i < given.size(); i += 2) {
                if (!(given.get(i) instanceof Number)) {
                    return false;
                }
            }
            return true;
        }

        String in(Words words) {
            String text = words.texts.get(key);
            if (text == null) {
                throw new IllegalArgumentException("No text in " + words.language.tag() + " for " + key);
            }
            Map<String, @Nullable Object> arguments = new HashMap<>();
            for (int i = 0; i + 1 < given.size(); i += 2) {
                arguments.put(String.valueOf(given.get(i)), given.get(i + 1));
            }
            return words.format(key, text).format(arguments);
        }
    }

    private MessageFormat format(String key, String text) {
        return (MessageFormat) formats.computeIfAbsent(key, _ -> new MessageFormat(text, locale))
                .clone();
    }
}
