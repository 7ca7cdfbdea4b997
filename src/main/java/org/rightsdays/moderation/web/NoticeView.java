package org.rightsdays.moderation.web;

import java.util.List;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;

/** The form of a notice. */
public record NoticeView(List<Choice> reasons, NoticeForm form, FormErrors errors) {}
