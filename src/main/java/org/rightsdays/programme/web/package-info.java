/** The pages on which organisers write, submit and change their contributions. */
@NullMarked
package org.rightsdays.programme.web;

import org.jspecify.annotations.NullMarked;
