/** Joining and an organisation's own desk: its people and its profile. It decides nothing; the faces of the module do. */
@NullMarked
package org.rightsdays.coalition.web;

import org.jspecify.annotations.NullMarked;
