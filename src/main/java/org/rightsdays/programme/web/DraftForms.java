package org.rightsdays.programme.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Kind;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.Questions;
import org.rightsdays.programme.submissions.Questions.Group;
import org.rightsdays.programme.submissions.Questions.Section;
import org.rightsdays.programme.submissions.Spelling;
import org.rightsdays.programme.web.DraftView.GroupView;
import org.rightsdays.programme.web.DraftView.RowView;
import org.rightsdays.programme.web.DraftView.SectionView;
import org.springframework.stereotype.Component;

/** Makes the form of a draft: what its kind needs, and whatever has been answered already. */
@Component
class DraftForms {

    private static final Set<Section> FOR_EVERYTHING =
            EnumSet.of(Section.WHAT, Section.LINKS, Section.PARTNERS, Section.PICTURES);
    private static final Set<Section> FOR_PERIODS =
            EnumSet.of(Section.WHAT, Section.WHEN, Section.LINKS, Section.PARTNERS, Section.PICTURES);

    private final Coalition coalition;

    DraftForms(Coalition coalition) {
        this.coalition = coalition;
    }

    /**
     * The sections of the form.
     *
     * @param shownRow group and key of an empty row that was asked for; null for none
     */
    List<SectionView> sections(Draft draft, Words words, FormErrors errors, @Nullable String shownRow) {
        DraftContent content = draft.content();
        var controls = new Controls(content, words, organisations(draft, words));
        return java.util.Arrays.stream(Section.values())
                .filter(section -> isAsked(section, content))
                .map(section -> section(section, content, controls, words, errors, shownRow))
                .toList();
    }

    private SectionView section(
            Section section,
            DraftContent content,
            Controls controls,
            Words words,
            FormErrors errors,
            @Nullable String shownRow) {
        String key = Spelling.of(section);
        var fields = section.questions().stream()
                .flatMap(question -> controls.of(null, "", question).stream())
                .toList();
        var groups = section.groups().stream()
                .map(group -> group(group, content, controls, words, shownRow))
                .toList();
        boolean wrong = errors.all().stream().anyMatch(one -> belongs(section, one.field()));
        boolean asked = shownRow != null && groups.stream().anyMatch(group -> shownRow.startsWith(group.name() + "."));
        boolean open =
                section == Section.WHAT || section == Section.WHEN || wrong || asked || isAnswered(section, content);
        String hint = "submission.section." + key + ".hint";
        return new SectionView(
                key,
                words.say("submission.section." + key),
                words.has(hint) ? words.say(hint) : null,
                open,
                fields,
                groups);
    }

    private static GroupView group(
            Group group, DraftContent content, Controls controls, Words words, @Nullable String shownRow) {
        var keys = new ArrayList<>(content.rows(group));
        if (shownRow != null && shownRow.startsWith(group.name() + ".")) {
            String key = shownRow.substring(group.name().length() + 1);
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
        var rows = new ArrayList<RowView>();
        for (String key : keys) {
            var fields = group.questions().stream()
                    .flatMap(question -> controls.of(group, key, question).stream())
                    .toList();
            rows.add(new RowView(key, words.say("submission.row." + group.name(), "number", rows.size() + 1), fields));
        }
        boolean pictures = group.equals(Questions.IMAGES);
        String hint = "submission.group." + group.name() + ".hint";
        return new GroupView(
                group.name(),
                words.say("submission.group." + group.name()),
                words.has(hint) ? words.say(hint) : null,
                rows,
                pictures ? null : words.say("submission.add." + group.name()));
    }

    /** What a kind doesn't need isn't asked, unless it has been answered. */
    private static boolean isAsked(Section section, DraftContent content) {
        Set<Kind> kinds = content.several(Questions.FORMATS.name()).stream()
                .flatMap(format -> Spelling.read(Format.class, format).stream())
                .map(Format::kind)
                .collect(Collectors.toSet());
        if (kinds.isEmpty() || kinds.contains(Kind.EVENT) || isAnswered(section, content)) {
            return true;
        }
        boolean period = kinds.contains(Kind.CAMPAIGN) || kinds.contains(Kind.PUBLICATION);
        return (period ? FOR_PERIODS : FOR_EVERYTHING).contains(section);
    }

    private static boolean isAnswered(Section section, DraftContent content) {
        return content.values().keySet().stream().anyMatch(field -> belongs(section, field));
    }

    private static boolean belongs(Section section, String field) {
        return section.questions().stream()
                        .anyMatch(question -> field.equals(question.name()) || field.startsWith(question.name() + "@"))
                || section.groups().stream()
                        .anyMatch(group -> field.equals(group.name()) || field.startsWith(group.name() + "."));
    }

    /** Every organisation but the host, by name. */
    private List<Choice> organisations(Draft draft, Words words) {
        return coalition.all().stream()
                .filter(organisation -> !organisation.id().equals(draft.owner()))
                .map(organisation -> new Choice(
                        organisation.id().slug(),
                        organisation.name().in(words.language().tag()).text()))
                .sorted(java.util.Comparator.comparing(Choice::label, words.alphabetical()))
                .toList();
    }
}
