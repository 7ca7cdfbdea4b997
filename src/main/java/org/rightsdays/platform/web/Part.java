package org.rightsdays.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A piece of HTML that was rendered before, to be set into a page as it is. */
public final class Part implements Content {

    /** Nothing at all. */
    public static final Part NONE = new Part(new byte[0]);

    private final byte[] utf8;

    Part(byte[] utf8) {
        this.utf8 = utf8;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(utf8);
    }

    @Override
    public boolean isEmptyContent() {
        return utf8.length == 0;
    }

    int size() {
        return utf8.length;
    }
}
