// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.deploy.DeployListener;
import io.github.polycloud.heroku.deploy.DeployOptions;
import io.github.polycloud.heroku.deploy.SourceDeployer;
import io.github.polycloud.heroku.model.release.Build;
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
      "Uploads a directory, builds and releases it, and waits until that succeeded or failed.",
      "Files matched by .slugignore and the .git directory are not uploaded."
    })
final class HerokuDeploy implements Callable<Integer> {
  @Mixin private HerokuApp app;

  @Parameters(index = "1", paramLabel = "DIR", description = "the directory, or a .tar.gz archive")
  private Path source;

  @Option(
      names = "--source-version",
      description = "version shown in releases, for example a commit")
  private @Nullable String sourceVersion;

  HerokuDeploy() {}

  @Override
  public Integer call() throws Exception {
    return app.connected(this::deploy);
  }

  private int deploy(Cloud cloud, String name) {
    SourceDeployer deployer = cloud.unwrap(Heroku.class).sourceDeployer();
    DeployOptions options = DeployOptions.defaults();
    DeployOptions versioned = sourceVersion == null ? options : options.version(sourceVersion);
    Build build =
        ConsoleOutput.watched(
            "upload", bar -> deployer.start(name, source, versioned.onProgress(uploadTo(bar))));
    deployer.await(name, build.id(), versioned.onProgress(new Output()));
    return 0;
  }

  private static DeployListener uploadTo(ConsoleOutput.Bar bar) {
    return new DeployListener() {
      @Override
      public void onUpload(long bytes, long total) {
        bar.at(bytes, total);
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
      System.err.println("build output is incomplete: " + Main.oneLine(reason));
    }
  }
}
