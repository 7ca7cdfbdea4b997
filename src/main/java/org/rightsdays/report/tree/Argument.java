package org.rightsdays.report.tree;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;

/** What stands in a sentence for one of its names. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "argument")
public sealed interface Argument {

    /** A number: the id of a {@link ReportFigure} of the same report. */
    record Counted(String figure) implements Argument {}

    /** An organisation, a contribution or a document by its name. */
    record Named(Name name) implements Argument {}

    /** Days from the first to the last, both included. */
    record Days(LocalDate first, LocalDate last) implements Argument {}

    /** A country by its ISO 3166-1 alpha-2 code. */
    record Country(String code) implements Argument {}

    /** A word of the interface, by its message key, such as the name of a theme. */
    record Term(String key) implements Argument {}

    /** What another document prints, quoted as it stands there. */
    record Quoted(String printed) implements Argument {}

    /** Several, joined as the reader's language joins them. */
    record Several(List<Argument> each) implements Argument {

        public Several {
            each = List.copyOf(each);
        }
    }
}
