package org.rightsdays.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler method, or all of a controller, whose answer to GET depends on nothing but the address and the
 * published content: no cookie, no accepted language, no time of day. The page cache keeps such an answer, if its
 * status is 200, until the content changes.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicPage {}
