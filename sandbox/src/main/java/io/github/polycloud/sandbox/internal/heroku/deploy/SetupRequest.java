package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.deploy.Buildpack;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import java.util.List;
import java.util.Map;

/**
 * What an app is set up from.
 *
 * @param environment config vars that go before those of the manifest
 * @param buildpacks what goes before the manifest's, where there are any
 */
public record SetupRequest(
    SourceBlob source, Map<String, String> environment, List<Buildpack> buildpacks) {

  /** Shows no config var. */
  @Override
  public String toString() {
    return "SetupRequest[source=" + source + "]";
  }
}
