package org.rightsdays.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of stores and faces in the context of {@link SpringTest}: each test method runs in a transaction that is
 * rolled back. Not for requests over HTTP, which run in transactions of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringTest
@Transactional
public @interface StoreTest {}
