package io.github.polycloud.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of an API interface whose call may be sent again after the first may have arrived.
 * GET and HEAD need no mark. Put it on a PUT or DELETE only when a second one changes nothing more.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
