/** Taking part, on the desk of an organisation: which edition, and as what. It decides nothing. */
@NullMarked
package org.rightsdays.editions.web;

import org.jspecify.annotations.NullMarked;
