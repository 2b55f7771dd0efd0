// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.internal.file.FileReplacement;
import io.github.polycloud.internal.file.IniEditor;
import io.github.polycloud.ovh.Ovh;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Revokes credentials and removes them from where they were found. */
@Command(
    name = "logout",
    description = {
      "Revoke the credentials of a cloud and remove them from the profile or file they came from.",
      "OVH: the consumer key; the application is kept. Heroku: the authorization of the token."
    })
public final class LogoutCommand implements Callable<Integer> {
  @Mixin private CloudOptions clouds;
  @Mixin private ConfirmedChangeOptions change;
  @Spec private CommandSpec spec;

  /** Called by picocli. */
  public LogoutCommand() {}

  @Override
  public Integer call() {
    clouds.check();
    String cloud = clouds.cloud();
    if (cloud == null || cloud.equals("heroku-legacy")) {
      throw new ParameterException(spec.commandLine(), "choose a cloud: -c heroku or -c ovh");
    }
    String key = cloud.equals("ovh") ? "consumer_key" : "token";
    Stored stored = Stored.find(cloud, key, clouds);
    try (Connector connector = clouds.connector(change.isDryRun());
        Cloud connection = connector.connect(cloud)) {
      if (!change.confirm(
          "logout from " + cloud + ", " + key + " of " + stored.name(), List.of())) {
        return ExitStatus.FAILURE;
      }
      revoke(connection);
    }
    if (!change.isDryRun()) {
      stored.remove();
      System.err.println("logged out from " + cloud);
    }
    return 0;
  }

  /** A credential that is not valid any more is revoked already. */
  private static void revoke(Cloud connection) {
    try {
      if (connection.provider().id().equals("ovh")) {
        connection.unwrap(Ovh.class).auth().logout();
      } else {
        connection.unwrap(Heroku.class).oauth().deleteAuthorization("~");
      }
    } catch (CloudException e) {
      if (e.kind() != ErrorKind.UNAUTHENTICATED) {
        throw e;
      }
      System.err.println("note: the service no longer accepts the credentials");
    }
  }

  /**
   * Where a credential is stored.
   *
   * @param name the place, for people
   * @param removal removes it from there
   */
  private record Stored(String name, Runnable removal) {
    static Stored find(String cloud, String key, CloudOptions clouds) {
      String profile = clouds.profile();
      if (clouds.isSandbox()) {
        return new Stored("the private sandbox", () -> {});
      }
      if (profile != null) {
        List<String> keys =
            cloud.equals("ovh") ? List.of(key) : List.of(key, "refresh_token", "client_secret");
        return new Stored(
            "profile " + profile, () -> Profiles.system().remove(profile, cloud, keys));
      }
      Sources found = Sources.of(Sources.info(cloud));
      Optional<Path> file = found.credentials().file(key);
      if (file.isEmpty()) {
        String source = found.credentials().source(key).orElse("nowhere");
        return new Stored(
            source, () -> System.err.println("note: it is still in " + source + "; unset it"));
      }
      Path path = file.get();
      return new Stored(path.toString(), () -> removeFrom(path, cloud, key, found));
    }

    private static void removeFrom(Path file, String cloud, String key, Sources found) {
      FileReplacement.edit(
          file,
          text ->
              cloud.equals("ovh")
                  ? IniEditor.remove(text, found.endpoint(), key)
                  : NetrcEditor.remove(text, URI.create(found.url()).getHost()));
      Sources left = Sources.of(Sources.info(cloud));
      if (left.credentials().file(key).filter(file::equals).isPresent()) {
        System.err.println("note: " + key + " is still in " + file + "; remove it by hand");
      }
    }

    void remove() {
      removal.run();
    }
  }
}
