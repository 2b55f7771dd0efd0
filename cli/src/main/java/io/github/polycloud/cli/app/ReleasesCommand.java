// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.Releases;
import io.github.polycloud.model.Release;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists releases. */
@Command(
    name = "releases",
    description = "List the releases of an app, newest first, or the newest of all apps.")
public final class ReleasesCommand extends AppList<Releases, Release> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-n", "--num"},
      paramLabel = "NUMBER",
      description = "list this many per app; 1 by default without --app, all with it")
  private @Nullable Integer number;

  /** Called by picocli. */
  public ReleasesCommand() {
    super(
        Releases.class,
        OfApp.<Release>listing("releases")
            .id("release", row -> RollbackCommand.name(OfApp.of(row)))
            .field("status", row -> OfApp.of(row).status())
            .field("current", row -> OfApp.of(row).current())
            .field("createdAt", row -> OfApp.of(row).createdAt())
            .field("user", row -> OfApp.of(row).user())
            .field("description", row -> OfApp.of(row).description())
            .detail("version", row -> OfApp.of(row).version())
            .detail("id", row -> OfApp.of(row).id()));
  }

  @Override
  Iterable<Release> list(Releases releases, String app) {
    if (number == null && isOfOneApp()) {
      return releases.list(app);
    }
    int limit = number == null ? 1 : number;
    return () -> releases.list(app).stream().limit(limit).iterator();
  }

  @Override
  void check() {
    if (number != null && number < 1) {
      throw new ParameterException(spec.commandLine(), "--num must be at least 1, was " + number);
    }
  }
}
