package io.github.polycloud.faults.matrix;

import io.github.polycloud.faults.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** A row of the matrix: something that goes wrong, and what each kind of call makes of it. */
final class Fault {
  private final String name;
  private final Place.Opening place;
  private final Expectation repeatable;
  private final Expectation once;
  private final List<But> exceptions = new ArrayList<>();
  private Limit limit = Limit.NONE;
  private boolean refusedBeforeActing;

  /** Calls that fare in another way than the others of their row. */
  record But(String calls, BiPredicate<Verb, Way> which, Expectation expectation) {}

  private Fault(String name, Place.Opening place, Expectation repeatable, Expectation once) {
    this.name = name;
    this.place = place;
    this.repeatable = repeatable;
    this.once = once;
  }

  /** One that ends every call at its first attempt. */
  static Fault endsAll(String name, Trouble trouble, Ending ending, Expectation.Kept kept) {
    return endsAll(name, Place.of(trouble), Expectation.once(ending, kept));
  }

  static Fault endsAll(String name, Place.Opening place, Expectation all) {
    return new Fault(name, place, all, all);
  }

  /** One that may have been carried out: only what is repeatable is sent again. */
  static Fault repeatsSome(String name, Place.Opening place, Ending ending, Expectation.Kept kept) {
    return new Fault(
        name, place, Expectation.fourTimes(ending, kept), Expectation.once(ending, kept));
  }

  /** One that certainly was not carried out: every call is sent again. */
  static Fault repeatsAll(String name, Place.Opening place, Expectation all) {
    Fault fault = new Fault(name, place, all, all);
    fault.refusedBeforeActing = true;
    return fault;
  }

  Fault within(Limit value) {
    limit = value;
    return this;
  }

  /** The same with something else about both kinds of calls. */
  Fault each(UnaryOperator<Expectation> change) {
    Fault other = new Fault(name, place, change.apply(repeatable), change.apply(once));
    other.exceptions.addAll(exceptions);
    other.limit = limit;
    other.refusedBeforeActing = refusedBeforeActing;
    return other;
  }

  Fault but(Verb verb, Expectation expectation) {
    return but(verb.name(), (each, way) -> each == verb, expectation);
  }

  Fault but(Way way, Expectation expectation) {
    return but(
        way.name().toLowerCase(Locale.ROOT),
        (verb, each) -> each == way && verb != Verb.HEAD,
        expectation);
  }

  Fault but(String calls, BiPredicate<Verb, Way> which, Expectation expectation) {
    exceptions.add(new But(calls, which, expectation));
    return this;
  }

  String name() {
    return name;
  }

  Place.Opening place() {
    return place;
  }

  Limit limit() {
    return limit;
  }

  boolean refusedBeforeActing() {
    return refusedBeforeActing;
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

  Expectation expected(Verb verb, Way way) {
    return exceptions.stream()
        .filter(but -> but.which().test(verb, way))
        .map(But::expectation)
        .findFirst()
        .orElse(verb.repeatable() ? repeatable : once);
  }

  @Override
  public String toString() {
    return name;
  }
}
