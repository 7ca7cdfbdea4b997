/**
 * The rules of the house, checked in seconds and without a database: the ladder of modules, sizes, names, words,
 * templates, tables, addresses and documents. It tests no behaviour.
 */
@NullMarked
package org.rightsdays.rules;

import org.jspecify.annotations.NullMarked;
