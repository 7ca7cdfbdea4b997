package org.rightsdays.report.pdf;

/** Where the pictures of a printed page come from. */
@FunctionalInterface
public interface PictureSource {

    /** What addresses of pictures begin with in a page for print; the name of the picture follows. */
    String PREFIX = "picture:";

    PictureSource NONE = name -> new byte[0];

    /** The bytes of a JPEG or PNG picture; empty when there is none of that name. */
    byte[] bytes(String name);
}
