package org.rightsdays.programme;

/** A contribution was to go from one state to another that does not follow. Nothing was changed. */
public final class StepRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ContributionId contribution;
    private final ContributionState from;
    private final ContributionState to;

    StepRefused(ContributionId contribution, ContributionState from, ContributionState to) {
        super("Contribution " + contribution + " is " + from + " and can't become " + to);
        this.contribution = contribution;
        this.from = from;
        this.to = to;
    }

    public ContributionId contribution() {
        return contribution;
    }

    public ContributionState from() {
        return from;
    }

    public ContributionState to() {
        return to;
    }
}
