package org.rightsdays.platform.i18n;

import com.ibm.icu.text.MessageFormat;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.platform.i18n.Words.Piece;

/** Takes a formatted message apart at the borders of its arguments. */
final class Pieces {

    private Pieces() {}

    static List<Piece> of(AttributedCharacterIterator message) {
        var pieces = new ArrayList<Piece>();
        for (char c = message.first(); c != CharacterIterator.DONE; c = message.current()) {
            Object argument = message.getAttribute(MessageFormat.Field.ARGUMENT);
            int limit = message.getRunLimit(MessageFormat.Field.ARGUMENT);
            var text = new StringBuilder();
            while (message.getIndex() < limit) {
                text.append(message.current());
                message.next();
            }
            pieces.add(new Piece(text.toString(), argument == null ? null : argument.toString()));
        }
        return List.copyOf(pieces);
    }
}
