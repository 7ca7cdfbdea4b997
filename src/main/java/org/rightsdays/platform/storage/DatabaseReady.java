package org.rightsdays.platform.storage;

/**
 * The database answers and its tables are up to date: told once after the start and again after each time it was
 * away. Whoever holds state that comes from the database reads it anew.
 */
public record DatabaseReady() {}
