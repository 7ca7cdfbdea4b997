/** What organisers write before and after it is public: drafts that take whatever is typed, their way to the programme, and changes of what is published. It decides nothing by itself: moderation does. */
@NamedInterface("submissions")
@NullMarked
package org.rightsdays.programme.submissions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
