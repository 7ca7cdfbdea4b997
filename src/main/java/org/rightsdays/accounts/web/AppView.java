package org.rightsdays.accounts.web;

import io.nayuki.qrcodegen.QrCode;
import org.rightsdays.platform.desk.FormErrors;

/**
 * The key of an authenticator app that is being set up.
 *
 * @param key in the letters that are typed into an app
 * @param address the same as an address that apps on the same device open
 */
public record AppView(String key, String address, String after, FormErrors errors) {

    /** The key in groups of four letters. */
    public String grouped() {
        return key.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The address as squares to be photographed: the path of a drawing with a border of four squares. */
    public String squares() {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + 4, y + 4));
                }
            }
        }
        return path.toString();
    }

    /** The size of the drawing with its border, in squares. */
    public int size() {
        return QrCode.encodeText(address, QrCode.Ecc.MEDIUM).size + 8;
    }
}
