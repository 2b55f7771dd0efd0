// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.run;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Deployments;
import io.github.polycloud.cli.account.AppOptions;
import io.github.polycloud.cli.account.ChangeOptions;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.deploy.DeployListener;
import io.github.polycloud.heroku.deploy.DeployOptions;
import io.github.polycloud.heroku.deploy.DeployResult;
import io.github.polycloud.heroku.deploy.SourceDeployer;
import io.github.polycloud.heroku.model.release.Build;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deploys source code to an app and prints the output of the build. */
@Command(
    name = "deploy",
    description = {
      "Upload a directory, build and release it, and wait until that succeeded or failed.",
      "Files matched by .slugignore or .gitignore and the .git directory are not uploaded."
    })
public final class DeployCommand implements Callable<Integer> {
  @Mixin private CloudOptions clouds;
  @Mixin private AppOptions app;
  @Mixin private ChangeOptions change;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "the directory, or a .tar.gz archive (default: the working directory)")
  private Path source = Path.of(".");

  @Option(
      names = "--source-version",
      paramLabel = "VERSION",
      description = "version shown in releases, for example a commit")
  private @Nullable String sourceVersion;

  /** Called by picocli. */
  public DeployCommand() {}

  @Override
  public Integer call() throws IOException {
    try (Connections connections = change.open(clouds)) {
      return connections.withApp(Deployments.class, app.name(), this::deploy);
    }
  }

  @SuppressWarnings("try")
  private int deploy(Cloud cloud) {
    try (Progress progress = Progress.start("app " + app.name())) {
      // Before anything is packed and uploaded.
      cloud.apps().get(app.name());
    }
    if (change.isDryRun()) {
      cloud.deployments().deploy(app.name(), CommandEnvironment.file(source));
      return 0;
    }
    DeployResult result = deploy(cloud.unwrap(Heroku.class).sourceDeployer());
    System.err.println(
        "deployed "
            + app.name()
            + (result.release() == null ? "" : " as v" + result.release().version()));
    return 0;
  }

  private DeployResult deploy(SourceDeployer deployer) {
    DeployOptions options = DeployOptions.defaults();
    DeployOptions versioned = sourceVersion == null ? options : options.version(sourceVersion);
    Build build;
    try (Progress progress = Progress.start("bytes uploaded")) {
      build =
          deployer.start(
              app.name(),
              CommandEnvironment.file(source),
              versioned.onProgress(uploadTo(progress)));
    }
    return deployer.await(app.name(), build.id(), versioned.onProgress(new Output()));
  }

  private static DeployListener uploadTo(Progress progress) {
    return new DeployListener() {
      @Override
      public void onUpload(long bytes, long total) {
        progress.at(bytes, total);
      }
    };
  }

  /** Prints the output of the build and of the release phase as it arrives. */
  private static final class Output implements DeployListener {
    @Override
    public void onOutput(String line) {
      System.out.println(line);
      System.out.flush();
    }

    @Override
    public void onOutputLost(CloudException reason) {
      System.err.println("note: build output is incomplete: " + ExitStatus.message(reason));
    }
  }
}
