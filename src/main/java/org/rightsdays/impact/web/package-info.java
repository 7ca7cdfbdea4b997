/** The desk of figures: local reports with and without an account, figures to check, and files of platforms to take in. */
@NullMarked
package org.rightsdays.impact.web;

import org.jspecify.annotations.NullMarked;
