package org.rightsdays.exchange;

import java.util.List;
import java.util.Map;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.exchange.findings.Finding.Severity;
import org.rightsdays.programme.submissions.Brought;

/**
 * What was read of something that was brought.
 *
 * @param right contributions without an error
 * @param wrong how many have one
 * @param whole whether all of it could be read, so that those without an error can be taken by themselves
 */
record DeskRead(List<Brought> right, int wrong, boolean whole) {

    static Finding error(String file, String code, Map<String, String> arguments) {
        return new Finding(Severity.ERROR, code, new Place(file, 0, null), null, arguments);
    }

    static Finding warning(String about, String code, Map<String, String> arguments) {
        return new Finding(Severity.WARNING, code, new Place(about, 0, null), null, arguments);
    }
}
