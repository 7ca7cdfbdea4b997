/** The pages of moderation: the queue and one case for moderators; dialogue, notice and appeal for everybody else. */
@NullMarked
package org.rightsdays.moderation.web;

import org.jspecify.annotations.NullMarked;
