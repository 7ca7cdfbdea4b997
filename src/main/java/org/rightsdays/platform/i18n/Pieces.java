package org.rightsdays.platform.i18n;

import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.FormattedList;
import com.ibm.icu.text.MessageFormat;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.platform.i18n.Words.Piece;

/** Takes a formatted message apart at the borders of its arguments. */
final class Pieces {

    private Pieces() {}

    static List<Piece> of(FormattedList list) {
        var pieces = new ArrayList<Piece>();
        String text = list.toString();
        var element = new ConstrainedFieldPosition();
        element.constrainField(ListFormatter.Field.ELEMENT);
        int end = 0;
        int place = 0;
        while (list.nextPosition(element)) {
            if (element.getStart() > end) {
                pieces.add(new Piece(text.substring(end, element.getStart()), null));
            }
            pieces.add(new Piece(text.substring(element.getStart(), element.getLimit()), Integer.toString(place++)));
            end = element.getLimit();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), null));
        }
        return List.copyOf(pieces);
    }

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
