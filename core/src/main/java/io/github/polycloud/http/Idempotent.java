// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a method of an API interface idempotent: it is retried even if the request may have been
 * processed. GET and HEAD are always idempotent. Use it on other methods only if a repetition has
 * no further effect.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
