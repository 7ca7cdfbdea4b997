package org.rightsdays.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole program: real PostgreSQL, real Jetty on a random port ({@code @LocalServerPort}). All such
 * tests share one context and one database, so don't add properties, profiles or mock beans to a class: each would
 * start a second context. What a test writes here stays for those after it; use keys of your own, or {@link StoreTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
public @interface SpringTest {}
