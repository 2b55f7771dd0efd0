// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method whose body does what a snippet in the README of another client does. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Snippet {
  /** The task, in our words. */
  String value();

  /** The number of lines of their snippet. */
  int theirs();

  /** Whether both snippets connect; ours may then take one line more. */
  boolean connects() default false;

  /** The reason why it cannot run against the sandbox; empty if it runs. */
  String compiledOnly() default "";
}
