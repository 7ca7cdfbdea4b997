package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates hold markup alone: words come from messages, looks from style sheets, behaviour from script files. */
class TemplatesTests {

    /** A tag or comment; templates are taken apart first, so no expression is left that could hold a {@code >}. */
    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<!?/?[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>", Pattern.DOTALL);

    private static final Pattern SCRIPT = Pattern.compile("<(script|style)\\b([^>]*)>(.*?)</\\1>", Pattern.DOTALL);

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(alt|title|placeholder|aria-label|aria-description|label)=\"([^\"]*)\"");

    private static final Pattern BEHAVIOUR_ATTRIBUTE = Pattern.compile("\\s(on[a-z]+|style)\\s*=");

    private static final Pattern FOREIGN = Pattern.compile("(?:src|href|action|srcset)\\s*=\\s*[\"'](?:https?:)?//");

    /** Template to the reason why it writes a value without escaping, and what makes that safe. */
    private static final Map<String, String> UNSAFE = Map.of(
            "src/main/jte/shared/layout.jte",
            "JSON-LD in a script, where HTML's escapes mean nothing; Page writes its < as \\u003c");

    /** Template to the reason why its looks lie in itself. */
    private static final Map<String, String> WITH_STYLE =
            Map.of("src/main/jte/notifications/mail.jte", "a mail, and mail programs fetch no style sheet");

    @Test
    void wordsComeFromMessages() {
        var findings = new Findings("No words in templates");
        for (Template template : Template.all()) {
            words(template.output()).forEach(word -> findings.add(template.name(), "the words \"" + word + "\""));
        }
        findings.assertNone();
    }

    @Test
    void looksAndBehaviourLieInFiles() {
        var findings = new Findings("No style, script or handler in templates", WITH_STYLE);
        for (Template template : Template.all()) {
            behaviour(template.output()).forEach(fault -> findings.add(template.name(), fault));
        }
        findings.assertNone();
    }

    @Test
    void valuesAreEscaped() {
        var findings = new Findings("Values are escaped", UNSAFE);
        for (Template template : Template.all()) {
            if (template.unsafe()) {
                findings.add(template.name(), "writes a value with $unsafe");
            }
        }
        findings.assertNone();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        var findings = new Findings("No foreign host in templates");
        for (Template template : Template.all()) {
            if (FOREIGN.matcher(template.output()).find()) {
                findings.add(template.name(), "has an address of another host; the reader's choice belongs in a value");
            }
        }
        findings.assertNone();
    }

    @Test
    void theRulesSeeWhatTheyForbid() {
        Template bad = Template.of(Path.of("bad.jte"), """
            @param String name
            @template.layout(content = @`
            <p title="Now" style="color: red" onclick="go()">Hello, ${name}</p>
            <script>go()</script><script type="application/ld+json">{}</script>
            `)
            """);
        assertThat(words(bad.output())).containsExactly("Hello,", "Now");
        assertThat(behaviour(bad.output())).hasSize(3);
        Template good = Template.of(Path.of("good.jte"), """
            @import java.util.List
            @param List<String> names
            @for(String name : names)<p title="${words.say("a.b")}">${name}</p>@endfor
            <%-- A word for the next reader --%>
            """);
        assertThat(words(good.output())).isEmpty();
        assertThat(behaviour(good.output())).isEmpty();
    }

    private static List<String> words(String output) {
        var words = new ArrayList<String>();
        String markup = SCRIPT.matcher(output).replaceAll(" ");
        for (String text : TAG.split(markup)) {
            String plain = text.replaceAll("&[a-z]+;|&#\\w+;", " ").strip();
            if (plain.codePoints().anyMatch(Character::isLetter)) {
                words.add(plain.replaceAll("\\s+", " "));
            }
        }
        Matcher attribute = SPOKEN_ATTRIBUTE.matcher(markup);
        while (attribute.find()) {
            if (attribute.group(2).codePoints().anyMatch(Character::isLetter)) {
                words.add(attribute.group(2).strip());
            }
        }
        return words;
    }

    private static List<String> behaviour(String output) {
        var inTags = TAG.matcher(output)
                .results()
                .flatMap(tag -> BEHAVIOUR_ATTRIBUTE
                        .matcher(tag.group())
                        .results()
                        .map(found -> "the attribute" + found.group().replace("=", "")));
        var blocks = SCRIPT.matcher(output)
                .results()
                .filter(block -> !block.group(2).contains("application/ld+json"))
                .filter(block ->
                        !block.group(2).contains("src=") || !block.group(3).isBlank())
                .map(block -> "an inline " + block.group(1));
        return Stream.concat(inTags, blocks).toList();
    }
}
