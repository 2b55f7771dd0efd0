// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default order of a list that is not ordered by id.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DefaultSort {
  /** The attribute, for example {@code email}. */
  String value();

  /** Whether the order is descending. */
  boolean descending() default false;
}
