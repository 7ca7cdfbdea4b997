package org.rightsdays.publishing.site;

import java.util.List;
import org.rightsdays.privacy.Privacy;

/** What the program stores about people, and what only passes through it, as the modules declare it. */
public record PrivacyView(List<Privacy.Section> stored, List<Privacy.Passing> passing, ContactView contact) {}
