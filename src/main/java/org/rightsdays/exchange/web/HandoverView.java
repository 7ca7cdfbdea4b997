package org.rightsdays.exchange.web;

import java.util.List;

/** The editions that can be handed over, newest first. */
public record HandoverView(List<Integer> years) {}
