package org.rightsdays.moderation.web;

import java.util.List;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.Message;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/** What an organiser sees of a case: what was said, and a form to answer. */
public record DialogueView(Case one, Shown title, List<Message> messages, String said, FormErrors errors) {}
