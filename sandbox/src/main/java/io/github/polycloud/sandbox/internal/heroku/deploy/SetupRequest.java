// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.deploy.Buildpack;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The input of an app setup.
 *
 * @param environment config vars that override those of the manifest
 * @param buildpacks replace those of the manifest unless empty
 */
public record SetupRequest(
    SourceBlob source, Map<String, String> environment, List<Buildpack> buildpacks)
    implements Serializable {

  /** Omits the config vars. */
  @Override
  public String toString() {
    return "SetupRequest[source=" + source + "]";
  }
}
