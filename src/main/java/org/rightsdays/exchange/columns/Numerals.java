package org.rightsdays.exchange.columns;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How numbers are written by the rules of one language, by CLDR. */
public final class Numerals {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}");
    private static final String SPACES = "[ \\u00A0\\u2007\\u2009\\u202F]";

    private final Set<Style> styles;

    private Numerals(Set<Style> styles) {
        this.styles = styles;
    }

    /** The characters between thousands and before decimals. */
    private record Style(String grouping, String decimal) {

        boolean matches(String text) {
            return text.matches(
                    "-?([0-9]+|[0-9]{1,3}(%1$s[0-9]{3})+|[0-9]{1,2}(%1$s[0-9]{2})+%1$s[0-9]{3})(%2$s[0-9]+)?"
                            .formatted(grouping, decimal));
        }

        BigDecimal read(String text) {
            return new BigDecimal(text.replaceAll(grouping, "").replaceFirst(decimal, "."));
        }
    }

    /** The rules of a BCP 47 tag; empty when there is no such language. */
    public static Optional<Numerals> of(String tag) {
        try {
            Tags.read(tag);
        } catch (Wrong _) {
            return Optional.empty();
        }
        var styles = new LinkedHashSet<Style>();
        Stream.of(tag, tag + "-u-nu-native", tag + "-u-nu-latn")
                .map(ULocale::forLanguageTag)
                .map(DecimalFormatSymbols::getInstance)
                .map(symbols -> new Style(
                        regex(symbols.getGroupingSeparatorString()), regex(symbols.getDecimalSeparatorString())))
                .forEach(styles::add);
        return Optional.of(new Numerals(styles));
    }

    private static String regex(String separator) {
        if (separator.isBlank() || separator.equals("\u00A0") || separator.equals("\u202F")) {
            return SPACES;
        }
        return separator.equals("’") ? "['’]" : Pattern.quote(separator);
    }

    /**
     * A number as people write it. Plain digits of any script are always fine; anything with a separator is only
     * read by declared rules.
     */
    static BigDecimal read(String written, @Nullable Numerals declared) throws Wrong {
        String text = withoutSign(asciiDigits(written));
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        boolean digitsAndSeparators = text.matches("-?[0-9].*") && text.matches("-?[0-9]([^\\p{L}%]*[0-9])?");
        if (!digitsAndSeparators || text.length() > 40) {
            throw new Wrong("number");
        }
        if (declared == null) {
            throw new Wrong("number-separator");
        }
        for (Style style : declared.styles) {
            if (style.matches(text)) {
                return style.read(text);
            }
        }
        throw new Wrong("number-locale");
    }

    static long readWhole(String written, @Nullable Numerals declared) throws Wrong {
        BigDecimal value = read(written, declared);
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            throw new Wrong("not-whole", Map.of("read", value.toPlainString()));
        }
    }

    private static String withoutSign(String text) {
        if (text.startsWith("+")) {
            return text.substring(1).strip();
        }
        return text.startsWith("\u2212") ? "-" + text.substring(1) : text;
    }

    private static String asciiDigits(String text) {
        var ascii = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != 0x200E && point != 0x200F && point != 0x061C)
                .forEach(point -> {
                    int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
                    ascii.appendCodePoint(digit < 0 ? point : '0' + digit);
                });
        return ascii.toString();
    }
}
