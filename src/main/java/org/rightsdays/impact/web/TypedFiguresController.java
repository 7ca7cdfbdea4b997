package org.rightsdays.impact.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.FiguresFrozen;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.exports.Network;
import org.rightsdays.impact.social.TypedFigures;
import org.rightsdays.impact.social.TypedFigures.Typed;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of accounts that are typed, for platforms and months without an export. */
@RestController
class TypedFiguresController {

    private static final String PATH = "/desk/social-media/typed";

    private final Editions editions;
    private final TypedFigures figures;
    private final DeskPages pages;

    TypedFiguresController(Editions editions, TypedFigures figures, DeskPages pages) {
        this.editions = editions;
        this.figures = figures;
        this.pages = pages;
    }

    @GetMapping("/{lang}" + PATH)
    ResponseEntity<byte[]> show(Desk desk) {
        desk.actor().require(Role.COORDINATOR);
        String current = editions.current().map(one -> one.id().toString()).orElse("");
        Map<String, String> empty = Map.of("account", "coalition", "edition", current);
        return pages.write("impact/typedFigures.jte", page(desk), view(desk, empty, FormErrors.none()));
    }

    @PostMapping("/{lang}" + PATH)
    ResponseEntity<byte[]> take(Desk desk, @RequestParam Map<String, String> sent) {
        desk.actor().require(Role.COORDINATOR);
        FormErrors errors = FormErrors.none();
        Typed typed = read(sent, errors);
        boolean known =
                editions.all().stream().anyMatch(one -> one.id().toString().equals(sent.get("edition")));
        if (!known) {
            errors.add("edition", "impact.typed.wrong.choice");
        }
        if (errors.any() || typed == null) {
            return refused(desk, sent, errors);
        }
        try {
            var edition = new EditionId(Integer.parseInt(sent.getOrDefault("edition", "")));
            var shared = figures.add(desk.actor(), edition, typed);
            if (shared.isPresent()) {
                String days =
                        desk.words().days(shared.get().firstDay(), shared.get().lastDay());
                return refused(desk, sent, errors.add("first", "impact.typed.wrong.shared", "days", days));
            }
            return pages.seeOther(desk, PATH, "impact.done.typed");
        } catch (FiguresFrozen _) {
            return pages.seeOther(desk, PATH, "impact.done.is-frozen");
        }
    }

    private static @Nullable Typed read(Map<String, String> sent, FormErrors errors) {
        String account = sent.getOrDefault("account", "").strip();
        if (!account.matches("[a-z0-9]+(-[a-z0-9]+)*") || account.length() > 80) {
            errors.add("account", "impact.social.wrong.account");
        }
        Network network = Choices.of(Network.values(), sent.get("network"));
        Metric metric = Choices.of(TypedFigures.METRICS.toArray(Metric[]::new), sent.get("metric"));
        if (network == null) {
            errors.add("network", "impact.typed.wrong.choice");
        }
        if (metric == null) {
            errors.add("metric", "impact.typed.wrong.choice");
        }
        LocalDate first = day(sent, "first", errors);
        LocalDate last = day(sent, "last", errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add("last", "impact.typed.wrong.order");
        }
        String value = sent.getOrDefault("value", "").replaceAll("[\\s\\u00A0\\u202F]", "");
        if (!value.matches("-?[0-9]{1,12}")) {
            errors.add("value", "impact.report.wrong.number");
        }
        URI link = link(sent.getOrDefault("link", "").strip(), errors);
        return errors.any() || network == null || metric == null || first == null || last == null
                ? null
                : new Typed(account, network, metric, new Period(first, last), Long.parseLong(value), link);
    }

    private static @Nullable LocalDate day(Map<String, String> sent, String field, FormErrors errors) {
        try {
            return LocalDate.parse(sent.getOrDefault(field, "").strip());
        } catch (DateTimeException _) {
            errors.add(field, "impact.report.wrong.day");
            return null;
        }
    }

    private static @Nullable URI link(String text, FormErrors errors) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            var link = new URI(text);
            if ("https".equalsIgnoreCase(link.getScheme()) && link.getHost() != null) {
                return link;
            }
        } catch (URISyntaxException _) {
            // told below
        }
        errors.add("link", "impact.report.wrong.link");
        return null;
    }

    private ResponseEntity<byte[]> refused(Desk desk, Map<String, String> sent, FormErrors errors) {
        return pages.refused("impact/typedFigures.jte", page(desk), view(desk, sent, errors));
    }

    private TypedFiguresView view(Desk desk, Map<String, String> typed, FormErrors errors) {
        return new TypedFiguresView(
                typed,
                errors,
                editions.all().stream()
                        .map(one -> new Choice(one.id().toString(), one.id().toString()))
                        .toList(),
                choices(desk, List.of(Network.values())),
                choices(desk, TypedFigures.METRICS));
    }

    private static List<Choice> choices(Desk desk, List<? extends Enum<?>> all) {
        return all.stream()
                .map(one -> new Choice(Choices.word(one), desk.words().name(one)))
                .toList();
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("impact.typed.title"))
                .under(desk.words().say("impact.social.title"), "/desk/social-media")
                .withSheet("css/figures.css");
    }

    /** Constants as forms write them. */
    private static final class Choices {

        private Choices() {}

        static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static <E extends Enum<E>> @Nullable E of(E[] all, @Nullable String word) {
            for (E one : all) {
                if (word(one).equals(word)) {
                    return one;
                }
            }
            return null;
        }
    }
}
