// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.reachability;

import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aot.agent.RecordedInvocation;
import org.springframework.aot.agent.RecordedInvocationsListener;
import org.springframework.aot.hint.RuntimeHints;

/**
 * Compares the reflective calls that this library makes, or that others make on its classes, with
 * metadata. Thread-safe.
 */
final class ReflectiveCalls implements RecordedInvocationsListener {
  private static final String OWN = "io.github.polycloud.";

  private final RuntimeHints metadata;
  private final RuntimeHints none = new RuntimeHints();
  private final Set<String> covered = new ConcurrentSkipListSet<>();
  private final Set<String> missing = new ConcurrentSkipListSet<>();

  ReflectiveCalls(RuntimeHints metadata) {
    this.metadata = metadata;
  }

  /** The different calls that need metadata, and have it. */
  Set<String> covered() {
    return covered;
  }

  /** The different calls that need metadata, but have none. */
  Set<String> missing() {
    return missing;
  }

  @Override
  public void onInvocation(RecordedInvocation call) {
    if (!isOwn(call) || call.matches(none)) {
      return;
    }
    (call.matches(metadata) ? covered : missing)
        .add(call.getMethodReference() + " " + targets(call).collect(Collectors.joining(" ")));
  }

  private static boolean isOwn(RecordedInvocation call) {
    return Stream.concat(
            call.getStackFrames().limit(1).map(StackWalker.StackFrame::getClassName), targets(call))
        .anyMatch(name -> name.startsWith(OWN));
  }

  /** Returns the names that say what a call is about. */
  private static Stream<String> targets(RecordedInvocation call) {
    Object instance = call.isStatic() ? null : call.getInstance();
    // Those of an invoked method are values, which may be secrets.
    Stream<?> arguments =
        instance instanceof Member ? Stream.empty() : call.getArguments().stream();
    return Stream.concat(Stream.ofNullable(instance), arguments).flatMap(ReflectiveCalls::names);
  }

  private static Stream<String> names(Object target) {
    if (target instanceof Class<?> type) {
      return Stream.of(type.getName());
    }
    if (target instanceof Member member) {
      return Stream.of(member.getDeclaringClass().getName(), member.getName());
    }
    if (target instanceof Object[] several) {
      return Arrays.stream(several).flatMap(ReflectiveCalls::names);
    }
    return target instanceof String text ? Stream.of(text) : Stream.empty();
  }
}
