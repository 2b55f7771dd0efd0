// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.cli.account.AppOptions;
import io.github.polycloud.cli.account.ChangeOptions;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.output.ExitStatus;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Changes one app.
 *
 * @param <C> the capability
 */
abstract class AppChange<C> implements Callable<Integer> {
  private final Class<C> capability;

  @Mixin private CloudOptions clouds;
  @Mixin private AppOptions app;
  @Mixin private ChangeOptions options;
  @Spec private CommandSpec spec;

  AppChange(Class<C> capability) {
    this.capability = capability;
  }

  /** Checks the arguments, before anything is requested. */
  void check() throws IOException {
    // Most have nothing to check.
  }

  /** Changes the app; returns the exit status. */
  abstract int change(C able, AppTarget target);

  @Override
  public final Integer call() throws IOException {
    check();
    try (Connections connections = options.open(clouds)) {
      AppTarget target = new AppTarget(connections.one(capability, app.name()), app.name());
      C able = target.cloud().capability(capability).orElseThrow();
      return options.rehearsed(() -> change(able, target));
    }
  }

  /** Shows what will happen and asks. */
  final boolean confirm(String title, List<String> items) {
    return options.confirm(title, items);
  }

  /** Says what was done. */
  final int done(String format, Object... values) {
    options.done(String.format(format, values));
    return 0;
  }

  /** Returns the exit status after an answer that declines. */
  static int declined() {
    return ExitStatus.FAILURE;
  }

  final ChangeOptions options() {
    return options;
  }

  final ParameterException invalid(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
