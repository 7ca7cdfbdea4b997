package org.rightsdays.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.Question;

/**
 * The form of one draft.
 *
 * @param host name of the organisation that gives it
 * @param messages what moderators and organisers said to each other, oldest first
 * @param dialogue where the moderators can be answered; null where nobody asked
 * @param call one sentence on the call; null where there is nothing to say
 * @param written languages that it is written in besides its own
 * @param offered languages that it can be written in too
 * @param maySubmit whether this person may submit it
 */
public record DraftView(
        Draft draft,
        String host,
        String edition,
        List<String> messages,
        @Nullable String dialogue,
        @Nullable String call,
        List<Written> written,
        List<Choice> offered,
        List<SectionView> sections,
        boolean maySubmit,
        FormErrors errors) {

    /** A language that the texts are translated into. */
    public record Written(String tag, String name) {}

    /** @param open whether it is unfolded when the page comes */
    public record SectionView(
            String key,
            String title,
            @Nullable String hint,
            boolean open,
            List<Control> controls,
            List<GroupView> groups) {}

    /** @param add label of the button for one more row; null where rows come in another way */
    public record GroupView(
            String name,
            String title,
            @Nullable String hint,
            List<RowView> rows,
            @Nullable String add) {}

    /** @param title such as "Time 2" */
    public record RowView(String key, String title, List<Control> controls) {}

    /**
     * One field.
     *
     * @param language tag of the language of what is typed; null where it has none
     * @param empty label of the empty choice; null for none
     * @param outdated whether it is a translation whose original has changed since
     */
    public record Control(
            Question.Form form,
            String name,
            String label,
            @Nullable String hint,
            String value,
            List<String> chosen,
            boolean optional,
            List<Choice> choices,
            @Nullable String empty,
            @Nullable String language,
            boolean outdated) {}
}
