package org.rightsdays.publishing.call;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.platform.i18n.Isolated;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.preview.Visual;
import org.rightsdays.publishing.preview.Visual.Form;
import org.rightsdays.publishing.preview.Visuals;
import org.rightsdays.publishing.site.Page.HeadLink;
import org.rightsdays.publishing.site.PageWriter;
import org.rightsdays.publishing.site.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Texts and visuals for those who take part, each with the name of their city. */
@PublicPage
@RestController
class ToolkitController {

    private static final String FILE = "{form:poster|card|square}.{ending:svg|png}";
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Editions editions;
    private final Coalition coalition;
    private final Visuals visuals;
    private final PageWriter pages;

    ToolkitController(Editions editions, Coalition coalition, Visuals visuals, PageWriter pages) {
        this.editions = editions;
        this.coalition = coalition;
        this.visuals = visuals;
        this.pages = pages;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/toolkit")
    ResponseEntity<byte[]> toolkit(Visit visit) {
        return write(visit, null);
    }

    @GetMapping("/{lang}/{year:\\d{4}}/toolkit/{slug:[a-z0-9-]+}")
    ResponseEntity<byte[]> ofOne(Visit visit, @PathVariable String slug) {
        return write(visit, find(visit, slug));
    }

    @GetMapping("/{lang}/{year:\\d{4}}/toolkit/" + FILE)
    ResponseEntity<byte[]> visual(
            Visit visit, @PathVariable String form, @PathVariable String ending, WebRequest request) {
        return file(request, visual(visit, null, form(form)), ending);
    }

    @GetMapping("/{lang}/{year:\\d{4}}/toolkit/{slug:[a-z0-9-]+}/" + FILE)
    ResponseEntity<byte[]> visualOfOne(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String form,
            @PathVariable String ending,
            WebRequest request) {
        return file(request, visual(visit, find(visit, slug), form(form)), ending);
    }

    private ResponseEntity<byte[]> write(Visit visit, @Nullable Organisation organisation) {
        Words words = visit.words();
        Edition edition = visit.edition();
        String base = base(edition);
        String path = organisation == null ? base : base + "/" + organisation.id();
        String name = organisation == null
                ? ""
                : organisation.name().in(visit.language()).text();
        String title = organisation == null
                ? words.say("toolkit.title")
                : words.say("toolkit.title.of", "name", Isolated.in(words.language(), name));
        var view = new ToolkitView(
                name,
                Arrays.stream(Form.values())
                        .map(form -> new ToolkitView.Picture(
                                words.name(form),
                                form.width(),
                                form.height(),
                                visit.to().page(path + "/" + value(form))))
                        .toList(),
                slogans(edition),
                texts(visit, edition, Isolated.in(words.language(), name)),
                organisation == null ? participants(visit, edition, base) : List.of(),
                visit.to().page(base));
        var page = visit.page(title)
                .describedAs(words.say("toolkit.lead"))
                .with(new HeadLink("stylesheet", visit.to().asset("css/toolkit.css"), null, null));
        return pages.write("publishing/toolkit.jte", page, view);
    }

    private static List<ToolkitView.Slogan> slogans(Edition edition) {
        return edition.slogan().texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new ToolkitView.Slogan(Language.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static List<String> texts(Visit visit, Edition edition, String name) {
        Words words = visit.words();
        String days = words.days(edition.days().firstDay(), edition.days().lastDay());
        String address = visit.to().absolute(visit.to().home(edition.id()));
        String slogan = Isolated.in(
                words.language(), edition.slogan().in(visit.language()).text());
        return name.isEmpty()
                ? List.of(
                        words.say("toolkit.text.short", "slogan", slogan, "days", days, "address", address),
                        words.say("toolkit.text.long", "days", days, "address", address))
                : List.of(
                        words.say(
                                "toolkit.text.short.of",
                                "name",
                                name,
                                "slogan",
                                slogan,
                                "days",
                                days,
                                "address",
                                address),
                        words.say("toolkit.text.long.of", "name", name, "days", days, "address", address));
    }

    private List<ToolkitView.Participant> participants(Visit visit, Edition edition, String base) {
        var ids = editions.takingPart(edition.id()).stream()
                .map(TakingPart::organisation)
                .collect(Collectors.toSet());
        return coalition.find(ids).values().stream()
                .map(organisation -> new ToolkitView.Participant(
                        organisation.name().in(visit.language()), visit.to().page(base + "/" + organisation.id())))
                .sorted(Comparator.comparing(
                        participant -> participant.name().text(), visit.words().alphabetical()))
                .toList();
    }

    private Organisation find(Visit visit, String slug) {
        var id = new OrganisationId(slug);
        boolean takesPart = editions.takingPart(id).stream()
                .anyMatch(part -> part.edition().equals(visit.edition().id()));
        return Optional.of(id)
                .filter(_ -> takesPart)
                .flatMap(coalition::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Visual visual(Visit visit, @Nullable Organisation organisation, Form form) {
        Edition edition = visit.edition();
        LocalizedText slogan = edition.slogan();
        String name = organisation == null
                ? ""
                : organisation.name().in(visit.language()).text();
        return new Visual(
                form,
                slogan.in(visit.language()).text(),
                name,
                slogan.inOriginal(),
                visit.words().days(edition.days().firstDay(), edition.days().lastDay()),
                edition.name().in(visit.language()).text() + " " + edition.id());
    }

    private ResponseEntity<byte[]> file(WebRequest request, Visual visual, String ending) {
        boolean vector = ending.equals("svg");
        String tag = visual.tag() + "-" + ending;
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok()
                .contentType(vector ? SVG : MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(tag)
                .body(vector ? visuals.svg(visual) : visuals.png(visual));
    }

    private static String base(Edition edition) {
        return "/" + edition.id() + "/toolkit";
    }

    private static String value(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private static Form form(String value) {
        return Form.valueOf(value.toUpperCase(Locale.ROOT));
    }
}
