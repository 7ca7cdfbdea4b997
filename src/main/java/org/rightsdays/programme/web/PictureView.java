package org.rightsdays.programme.web;

import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.programme.submissions.Draft;

/** The form for one picture, with what was typed. A chosen file can't be shown again: browsers forbid it. */
public record PictureView(Draft draft, String alternative, String credit, String licence, FormErrors errors) {}
