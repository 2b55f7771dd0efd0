// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a method of an API interface only reads, although its HTTP method is not GET: a
 * rehearsal sends it. It is {@linkplain Idempotent idempotent} too.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Safe {}
