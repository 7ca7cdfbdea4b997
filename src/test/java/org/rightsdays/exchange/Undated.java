package org.rightsdays.exchange;

import org.rightsdays.programme.Contribution;

/** Contributions without when they were last changed here, which no folder tells. */
final class Undated {

    private Undated() {}

    static Contribution of(Contribution one) {
        return new Contribution(
                one.id(),
                one.host(),
                one.title(),
                one.summary(),
                one.description(),
                one.formats(),
                one.mode(),
                one.themes(),
                one.principles(),
                one.state(),
                one.stateNote(),
                one.longRunning(),
                one.parts(),
                one.sessions(),
                one.places(),
                one.links(),
                one.languages(),
                one.accessibility(),
                one.accessibilityNote(),
                one.cost(),
                one.audience(),
                one.withChildren(),
                one.rights(),
                one.partners(),
                one.images(),
                null,
                0);
    }
}
