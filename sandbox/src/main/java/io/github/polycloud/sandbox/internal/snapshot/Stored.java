// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.snapshot;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Functions that belong to the state. A lambda can be part of a snapshot only if the type it is
 * assigned to is serializable, which the compiler does not check elsewhere.
 */
public interface Stored {

  /** An action, such as the end of a task. */
  @FunctionalInterface
  interface Action extends Runnable, Serializable {}

  /** An action on a value. */
  @FunctionalInterface
  interface ActionOn<T> extends Consumer<T>, Serializable {}

  /** An action on two values. */
  @FunctionalInterface
  interface BiActionOn<T, U> extends BiConsumer<T, U>, Serializable {}

  /** A function, such as the id of an entity. */
  @FunctionalInterface
  interface Mapping<T, R> extends Function<T, R>, Serializable {}

  /** A source of values. */
  @FunctionalInterface
  interface Source<T> extends Supplier<T>, Serializable {}

  /** A test of a value. */
  @FunctionalInterface
  interface Test<T> extends Predicate<T>, Serializable {}

  /** A test of two values. */
  @FunctionalInterface
  interface BiTest<T, U> extends BiPredicate<T, U>, Serializable {}
}
