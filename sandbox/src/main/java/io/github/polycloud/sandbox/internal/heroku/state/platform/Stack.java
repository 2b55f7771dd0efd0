// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.platform;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * The operating system image of an app.
 *
 * @param retired whether only the legacy API accepts it, whose clients request cedar by default
 * @param firstGeneration whether apps are scaled by dynos and workers, not by process type
 */
public record Stack(UUID id, String name, boolean retired, boolean firstGeneration)
    implements Named, Serializable {

  public static final Stack DEFAULT = stack("heroku-24", false, false);

  private static final List<Stack> ALL =
      List.of(
          stack("bamboo-mri-1.9.2", true, true),
          stack("cedar", true, false),
          stack("heroku-22", false, false),
          DEFAULT,
          stack("heroku-26", false, false));

  public static List<Stack> all() {
    return ALL;
  }

  public boolean isDefault() {
    return equals(DEFAULT);
  }

  /** Finds a stack that is not retired. */
  public static Stack find(String idOrName) {
    Stack stack = findAny(idOrName);
    if (stack.retired) {
      throw unavailable(idOrName);
    }
    return stack;
  }

  /** Finds a stack, retired ones included. */
  public static Stack findAny(String idOrName) {
    return ALL.stream()
        .filter(stack -> stack.name.equals(idOrName) || stack.id.toString().equals(idOrName))
        .findFirst()
        .orElseThrow(() -> unavailable(idOrName));
  }

  private static HerokuError unavailable(String idOrName) {
    return HerokuError.invalid("Stack " + idOrName + " is not available.");
  }

  private static Stack stack(String name, boolean retired, boolean firstGeneration) {
    return new Stack(StableIds.of("stack", name), name, retired, firstGeneration);
  }
}
