// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.testing.faults.TestFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** A row of the matrix: a fault and its expected effect on each kind of call. */
final class FaultRow {
  private final String name;
  private final FaultTarget.Opener target;
  private final Expectation repeatable;
  private final Expectation once;
  private final List<But> exceptions = new ArrayList<>();
  private TimeLimit limit = TimeLimit.NONE;
  private boolean rejectedBeforeProcessing;

  /** An exception for some calls of a row. */
  record But(String calls, BiPredicate<Verb, CallStyle> which, Expectation expectation) {}

  private FaultRow(
      String name, FaultTarget.Opener target, Expectation repeatable, Expectation once) {
    this.name = name;
    this.target = target;
    this.repeatable = repeatable;
    this.once = once;
  }

  /** A fault that ends every call at its first attempt. */
  static FaultRow endsAll(
      String name, TestFault fault, CallResult result, Expectation.ConnectionState connection) {
    return endsAll(name, FaultTarget.of(fault), Expectation.once(result, connection));
  }

  static FaultRow endsAll(String name, FaultTarget.Opener target, Expectation all) {
    return new FaultRow(name, target, all, all);
  }

  /** A fault after which the request may have been executed: only idempotent calls are retried. */
  static FaultRow repeatsSome(
      String name,
      FaultTarget.Opener target,
      CallResult result,
      Expectation.ConnectionState connection) {
    return new FaultRow(
        name,
        target,
        Expectation.fourTimes(result, connection),
        Expectation.once(result, connection));
  }

  /** A fault after which the request was certainly not executed: every call is retried. */
  static FaultRow repeatsAll(String name, FaultTarget.Opener target, Expectation all) {
    FaultRow fault = new FaultRow(name, target, all, all);
    fault.rejectedBeforeProcessing = true;
    return fault;
  }

  FaultRow within(TimeLimit value) {
    limit = value;
    return this;
  }

  /** Returns a copy with changed expectations for idempotent and other calls. */
  FaultRow each(UnaryOperator<Expectation> change) {
    FaultRow other = new FaultRow(name, target, change.apply(repeatable), change.apply(once));
    other.exceptions.addAll(exceptions);
    other.limit = limit;
    other.rejectedBeforeProcessing = rejectedBeforeProcessing;
    return other;
  }

  FaultRow but(Verb verb, Expectation expectation) {
    return but(verb.name(), (each, style) -> each == verb, expectation);
  }

  FaultRow but(CallStyle style, Expectation expectation) {
    return but(
        style.name().toLowerCase(Locale.ROOT),
        (verb, each) -> each == style && verb != Verb.HEAD,
        expectation);
  }

  FaultRow but(String calls, BiPredicate<Verb, CallStyle> which, Expectation expectation) {
    exceptions.add(new But(calls, which, expectation));
    return this;
  }

  String name() {
    return name;
  }

  FaultTarget.Opener target() {
    return target;
  }

  TimeLimit limit() {
    return limit;
  }

  boolean rejectedBeforeProcessing() {
    return rejectedBeforeProcessing;
  }

  Expectation repeatable() {
    return repeatable;
  }

  Expectation once() {
    return once;
  }

  List<But> exceptions() {
    return exceptions;
  }

  Expectation expected(Verb verb, CallStyle style) {
    return exceptions.stream()
        .filter(but -> but.which().test(verb, style))
        .map(But::expectation)
        .findFirst()
        .orElse(verb.repeatable() ? repeatable : once);
  }

  @Override
  public String toString() {
    return name;
  }
}
