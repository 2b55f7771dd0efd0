package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.List;
import java.util.UUID;

/** The operating system image an app runs on. */
public record Stack(UUID id, String name) {

  static final Stack DEFAULT = stack("heroku-24");

  private static final List<Stack> ALL = List.of(DEFAULT, stack("heroku-22"), stack("heroku-26"));

  public static Stack find(String idOrName) {
    return ALL.stream()
        .filter(stack -> stack.name.equals(idOrName) || stack.id.toString().equals(idOrName))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("Stack " + idOrName + " is not available."));
  }

  private static Stack stack(String name) {
    return new Stack(FixedIds.of("stack", name), name);
  }
}
