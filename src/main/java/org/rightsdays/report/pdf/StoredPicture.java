package org.rightsdays.report.pdf;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** A picture as the renderer wants to read it. */
record StoredPicture(PictureSource pictures, String address) implements FSStream {

    @Override
    public InputStream getStream() {
        return new ByteArrayInputStream(pictures.bytes(address.substring(PictureSource.PREFIX.length())));
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
