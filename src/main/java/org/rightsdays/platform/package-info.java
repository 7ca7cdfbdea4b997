/**
 * What every module stands on: who acts, languages, the database, the audit trail, and how a page becomes bytes. It is
 * not a place for anything that speaks of editions, cities or contributions.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rightsdays.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
