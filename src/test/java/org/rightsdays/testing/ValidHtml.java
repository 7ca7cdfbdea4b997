package org.rightsdays.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in process, has neither errors nor warnings. Its schema is read once, so pages wait in line. */
final class ValidHtml implements PageRule {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final int AROUND = 60;

    private final SimpleDocumentValidator validator;

    ValidHtml() {
        validator = new SimpleDocumentValidator(false, false, false);
        try {
            validator.setUpMainSchema(SCHEMA, new Collector(""));
        } catch (Exception e) {
            throw new IllegalStateException("The HTML checker doesn't find its schema", e);
        }
    }

    @Override
    public synchronized List<String> faults(FetchedPage page) {
        var collector = new Collector(page.html());
        try {
            validator.setUpValidatorAndParsers(collector, false, false);
            var source = new InputSource(new StringReader(page.html()));
            source.setSystemId(page.address().toString());
            validator.checkHtmlInputSource(source);
        } catch (SAXException | IOException e) {
            collector.found.add("could not be read: " + e.getMessage());
        }
        return collector.found;
    }

    private static final class Collector implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private final String html;

        Collector(String html) {
            this.html = html;
        }

        @Override
        public void warning(SAXParseException message) {
            add(message);
        }

        @Override
        public void error(SAXParseException message) {
            add(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            add(message);
        }

        private void add(SAXParseException message) {
            found.add("HTML, line %d: %s – %s"
                    .formatted(message.getLineNumber(), message.getMessage(), excerpt(message)));
        }

        private String excerpt(SAXParseException message) {
            List<String> lines = html.lines().toList();
            if (message.getLineNumber() < 1 || message.getLineNumber() > lines.size()) {
                return "";
            }
            String line = lines.get(message.getLineNumber() - 1);
            int column = Math.clamp(message.getColumnNumber(), 0, line.length());
            return line.substring(Math.max(0, column - AROUND), Math.min(line.length(), column + 10));
        }
    }
}
