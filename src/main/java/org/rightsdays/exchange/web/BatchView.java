package org.rightsdays.exchange.web;

import java.util.List;

/** The drafts of one import. */
public record BatchView(String batch, List<Line> drafts) {

    public record Line(String title, String language, String address, String state) {}
}
