package org.rightsdays.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.Rightsdays;

class CommandLineTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rum                                | There is no command “rum”. Did you mean “run”?
            run --prot 80                      | “run” has no option --prot. It is called so: ./rightsdays run
            run --port                         | The option --port needs a value.
            run --port=99999                   | --port needs a whole number from 0 to 65535, not “99999”.
            run --port eighty                  | --port needs a whole number from 0 to 65535, not “eighty”.
            run now                            | “run” cannot make sense of “now”.
            import                             | “import” needs the folder or workbook of an edition.
            import src --locale 12             | --locale needs the tag of a language
            sample samples/made-up             | “sample” needs --contributions N.
            sample --contributions 0 folder    | --contributions needs a whole number from 1 to 1000000
            invite aino --role coordinator     | “aino” is no mail address.
            invite aino@city.example           | --role needs one of coordinator, moderator, not “”.
            invite a@city.example --role king  | --role needs one of coordinator, moderator, not “king”.
            report                             | “report” needs the year of an edition.
            report soon --out report.pdf       | “report” needs a year such as 2024, not “soon”.
            report 2024                        | “report” needs --out FILE.
            report 2024 --out report.doc       | --format needs pdf, html or zip, not “doc”.
            template workbook.ods              | The name of the workbook has to end in .xlsx.
            """)
    void misuseIsToldWithWhatWouldBeRight(String words, String message) {
        assertThat(perform(words.split(" "))).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith(message);
        assertThat(out.size()).isZero();
    }

    @Test
    void folderThatIsNotThereIsNotImported() {
        assertThat(perform("import", "no/such/folder")).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("no/such/folder", "Nothing was written");
    }

    @Test
    void portInUseIsNamedWithAWayOut() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(perform("run", "--port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(errors.toString(StandardCharsets.UTF_8))
                    .contains("Port " + taken.getLocalPort() + " is in use", "--port");
        }
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(perform("help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("run ", "import ", "sample ", "template ", "test ", "version", "RIGHTSDAYS_DATABASE_URL");
    }

    private int perform(String... words) {
        return new CommandLine(new Program(Rightsdays.class, stream(out), stream(errors))).perform(List.of(words));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
