/**
 * Stands in for the HTTP client of Jetty 11, which the HTML checker names but never calls here: it reads pages that are
 * handed to it. The real one would hide parts of the Jetty 12 that serves the site.
 */
package org.eclipse.jetty.client.api;
