package org.rightsdays.moderation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.CaseFilter;
import org.rightsdays.moderation.CaseId;
import org.rightsdays.moderation.CaseState;
import org.rightsdays.moderation.Cause;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.moderation.Notices;
import org.rightsdays.moderation.Queue;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queue of cases. */
@RestController
class QueueController {

    static final String PATH = "/desk/cases";
    private static final String TEMPLATE = "moderation/queue.jte";
    private static final int LAST_PAGE = 10_000;

    private final Queue queue;
    private final Moderation moderation;
    private final Notices notices;
    private final CaseNames names;
    private final DeskPages pages;

    QueueController(Queue queue, Moderation moderation, Notices notices, CaseNames names, DeskPages pages) {
        this.queue = queue;
        this.moderation = moderation;
        this.notices = notices;
        this.names = names;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/cases")
    ResponseEntity<byte[]> list(Desk desk, CaseQuery query, @RequestParam(defaultValue = "1") int page) {
        var view = view(desk, query, Math.clamp(page, 1, LAST_PAGE), FormErrors.none(), "");
        return pages.write(TEMPLATE, desk.page(desk.words().say("moderation.queue.title")), view);
    }

    /** A case that a moderator opens about a page. */
    @PostMapping("/{lang}/desk/cases")
    ResponseEntity<byte[]> open(Desk desk, @RequestParam(defaultValue = "") String address) {
        Optional<String> path = Queue.isFor(desk.actor()) ? Notices.path(address, desk.origin()) : Optional.of("/");
        if (path.isEmpty()) {
            var errors = FormErrors.none().add("address", "moderation.notice.address.wrong", "site", desk.origin());
            var view = view(desk, new CaseQuery(null, null, null, null, null), 1, errors, address);
            return pages.refused(TEMPLATE, desk.page(desk.words().say("moderation.queue.title")), view);
        }
        CaseId id = moderation.lookAt(desk.actor(), notices.about(path.get()));
        return pages.seeOther(desk, PATH + "/" + id, "moderation.done.opened");
    }

    private QueueView view(Desk desk, CaseQuery query, int page, FormErrors errors, String address) {
        CaseFilter filter = query.filter();
        long count = queue.count(desk.actor(), filter);
        List<QueueView.Row> rows = queue.cases(desk.actor(), filter, page).stream()
                .map(one -> row(desk, query, one))
                .toList();
        return new QueueView(
                rows,
                count,
                query,
                filters(desk),
                page == 1 ? null : desk.at(PATH + query.with("page", String.valueOf(page - 1))),
                (long) page * Queue.PAGE >= count ? null : desk.at(PATH + query.with("page", String.valueOf(page + 1))),
                errors,
                address);
    }

    private QueueView.Row row(Desk desk, CaseQuery query, Case one) {
        return new QueueView.Row(
                one,
                names.title(one, desk.words()),
                names.host(one.subject().host(), desk.words()).orElse(null),
                desk.at(PATH + "/" + one.id() + query.text()));
    }

    private QueueView.Filters filters(Desk desk) {
        Words words = desk.words();
        return new QueueView.Filters(
                queue.editions(desk.actor()).stream()
                        .map(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                        .toList(),
                queue.kinds(desk.actor()).stream()
                        .map(kind -> new Choice(kind, names.kind(kind, words)))
                        .toList(),
                choices(Cause.values(), words).toList(),
                Stream.concat(
                                choices(CaseState.values(), words),
                                Stream.of(
                                        new Choice(CaseQuery.CONDITION, words.say("condition.filter")),
                                        new Choice(CaseQuery.ANY, words.say("moderation.queue.any-state"))))
                        .toList(),
                queue.hosts(desk.actor()).stream()
                        .flatMap(host -> names.host(host, words).stream()
                                .map(name -> new Choice(
                                        host.slug(), name.text(), null, name.fallback() ? name.language() : null)))
                        .toList());
    }

    private static Stream<Choice> choices(Enum<?>[] constants, Words words) {
        return Arrays.stream(constants).map(one -> new Choice(CaseQuery.word(one), words.name(one)));
    }
}
