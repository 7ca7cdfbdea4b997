package org.rightsdays.notifications;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.storage.Json;

/** A mail as it lies in the outbox, without its recipient. */
record StoredMail(String subject, List<Piece> pieces, String why) {

    /** One block; a fact is a piece of its own, because {@code jsonb} does not keep the order of keys. */
    record Piece(Form form, @Nullable String name, String text) {

        enum Form {
            TEXT,
            QUOTE,
            ACTION,
            FACT
        }
    }

    static String write(Mail mail) {
        List<Piece> pieces =
                mail.blocks().stream().flatMap(block -> pieces(block).stream()).toList();
        return Json.write(new StoredMail(mail.subject(), pieces, mail.why()));
    }

    static Mail read(EmailAddress to, String language, String json) {
        StoredMail stored = Json.read(json, StoredMail.class);
        return new Mail(to, language, stored.subject(), blocks(stored.pieces()), stored.why());
    }

    private static List<Piece> pieces(Block block) {
        return switch (block) {
            case Block.Text text -> List.of(new Piece(Piece.Form.TEXT, null, text.text()));
            case Block.Quote quote -> List.of(new Piece(Piece.Form.QUOTE, null, quote.text()));
            case Block.Action action ->
                List.of(new Piece(
                        Piece.Form.ACTION, action.label(), action.address().toString()));
            case Block.Facts facts ->
                facts.facts().entrySet().stream()
                        .map(fact -> new Piece(Piece.Form.FACT, fact.getKey(), fact.getValue()))
                        .toList();
        };
    }

    private static List<Block> blocks(List<Piece> pieces) {
        var blocks = new java.util.ArrayList<Block>();
        Map<String, String> facts = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            String name = String.valueOf(piece.name());
            if (piece.form() != Piece.Form.FACT && !facts.isEmpty()) {
                blocks.add(new Block.Facts(facts));
                facts.clear();
            }
            switch (piece.form()) {
                case TEXT -> blocks.add(new Block.Text(piece.text()));
                case QUOTE -> blocks.add(new Block.Quote(piece.text()));
                case ACTION -> blocks.add(new Block.Action(name, URI.create(piece.text())));
                case FACT -> facts.put(name, piece.text());
            }
        }
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        return blocks;
    }
}
