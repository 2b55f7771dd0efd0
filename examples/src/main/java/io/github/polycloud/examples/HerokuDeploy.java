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

/** Brings source code to an app, and shows what the build says to it. */
@Command(
    name = "deploy",
    description = {
      "Uploads a directory, builds and releases it, and ends when that is done or has failed.",
      "What .slugignore names stays here, and so does .git."
    })
final class HerokuDeploy implements Callable<Integer> {
  @Mixin private HerokuApp app;

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = "the directory, or a .tar.gz that is ready")
  private Path source;

  @Option(names = "--version", description = "what releases call it, for example a commit")
  private @Nullable String version;

  HerokuDeploy() {}

  @Override
  public Integer call() throws Exception {
    return app.connected(this::deploy);
  }

  private int deploy(Cloud cloud, String name) {
    SourceDeployer deploys = cloud.unwrap(Heroku.class).sourceDeployer();
    DeployOptions options = DeployOptions.defaults();
    DeployOptions named = version == null ? options : options.version(version);
    Build build =
        ConsoleOutput.watched(
            "upload", bar -> deploys.start(name, source, named.onProgress(uploadTo(bar))));
    deploys.await(name, build.id(), named.onProgress(new Output()));
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

  /** What the build and the release phase print, as it comes. */
  private static final class Output implements DeployListener {
    @Override
    public void onOutput(String line) {
      System.out.println(line);
      System.out.flush();
    }

    @Override
    public void onOutputLost(CloudException reason) {
      System.err.println("the output ends here: " + Main.oneLine(reason));
    }
  }
}
