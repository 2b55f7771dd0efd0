// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.cli.account.AppOptions;
import io.github.polycloud.cli.account.ChangeOptions;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Missing;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.error.NotFoundException;
import java.io.IOException;
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
  @Mixin private final ChangeOptions options;
  @Spec private CommandSpec spec;

  AppChange(Class<C> capability) {
    this(capability, new ChangeOptions());
  }

  AppChange(Class<C> capability, ChangeOptions options) {
    this.capability = capability;
    this.options = options;
  }

  /** Checks the arguments, before anything is requested. */
  void check() throws IOException {
    // Most have nothing to check.
  }

  /** Changes the app; returns the exit status. */
  abstract int change(C able, AppTarget target);

  @SuppressWarnings("try")
  @Override
  public final Integer call() throws IOException {
    check();
    try (Connections connections = options.open(clouds);
        Progress progress = Progress.start("app " + app.name())) {
      return connections.withApp(
          capability,
          app.name(),
          cloud -> {
            C able = cloud.capability(capability).orElseThrow();
            return options.rehearsed(() -> change(able, new AppTarget(cloud, app.name())));
          });
    } catch (NotFoundException e) {
      throw Missing.hint(e, listing(app.name()));
    }
  }

  /** Returns the command that lists what can be changed. */
  String listing(String name) {
    return spec.parent().name() + " -a " + name;
  }

  /** Says what was done. */
  final int done(String format, Object... values) {
    options.done(String.format(format, values));
    return 0;
  }

  final ChangeOptions options() {
    return options;
  }

  final ParameterException invalid(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
