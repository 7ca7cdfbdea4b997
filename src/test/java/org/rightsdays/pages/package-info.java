/**
 * Every public page, found by following links as a visitor does, judged by its HTML and in a real browser. What a page
 * says is tested beside the page's own code.
 */
@NullMarked
package org.rightsdays.pages;

import org.jspecify.annotations.NullMarked;
