package org.rightsdays.exchange.fetch;

import java.net.URI;

/**
 * What an address answered.
 *
 * @param address where it came from in the end, after redirects
 * @param type media type in lower case, without parameters
 * @param charset as the answer names it; empty where it names none
 * @param content unpacked
 */
public record Fetched(URI address, String type, String charset, byte[] content) {}
