/** The mails on the desk: what waits, what went out, what failed and why. It changes nothing. */
@NullMarked
package org.rightsdays.notifications.web;

import org.jspecify.annotations.NullMarked;
