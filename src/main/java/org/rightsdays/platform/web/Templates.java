package org.rightsdays.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Templates, compiled when the program was built, into UTF-8. What they print is escaped for the place it stands in. */
@Component
public class Templates {

    private static final int EXPECTED_SIZE = 4 * 1024;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.rightsdays.templates");

    /** The bytes of a template, such as {@code publishing/home.jte}, for its parameters by name. */
    public byte[] render(String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput(EXPECTED_SIZE);
        engine.render(template, parameters, output);
        return output.toByteArray();
    }

    /** The same, to be set into other pages. */
    public Part part(String template, Map<String, Object> parameters) {
        return new Part(render(template, parameters));
    }
}
