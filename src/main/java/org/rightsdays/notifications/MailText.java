package org.rightsdays.notifications;

import java.util.stream.Collectors;
import org.rightsdays.platform.i18n.Isolated;
import org.rightsdays.platform.i18n.Words;

/** A mail as plain text: the same blocks as {@code notifications/mail.jte} writes in HTML. */
final class MailText {

    private MailText() {}

    /** @param withAddresses whether addresses of actions, which may let one in, are written out */
    static String of(Mail mail, Words words, String site, boolean withAddresses) {
        String text = mail.blocks().stream()
                .map(block -> text(block, words, withAddresses))
                .collect(Collectors.joining("\n\n"));
        return text + "\n\n-- \n" + mail.why() + "\n" + words.say("mail.automatic") + "\n" + words.say("site.name")
                + (site.isEmpty() ? "" : "\n" + site) + "\n";
    }

    /** Several lines are paragraphs of their own, which find their direction themselves. */
    private static String apart(Words words, String text) {
        return text.contains("\n") ? text : Isolated.in(words.language(), text);
    }

    private static String text(Block block, Words words, boolean withAddresses) {
        return switch (block) {
            case Block.Text paragraph -> paragraph.text().strip();
            case Block.Quote quote ->
                quote.text().strip().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
            case Block.Action action ->
                action.label() + ":\n"
                        + (withAddresses ? action.address().toString() : words.say("mail.link-left-out"));
            case Block.Facts facts ->
                facts.facts().entrySet().stream()
                        .map(fact -> apart(words, fact.getKey()) + ": " + apart(words, fact.getValue()))
                        .collect(Collectors.joining("\n"));
        };
    }
}
