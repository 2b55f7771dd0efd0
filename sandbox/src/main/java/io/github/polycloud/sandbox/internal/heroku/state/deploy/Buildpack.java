// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import java.io.Serializable;

public record Buildpack(String url, String name) implements Serializable {

  /** Accepts a URL, or a name from the registry. */
  public static Buildpack of(String urlOrName) {
    boolean address = urlOrName.contains("://") || urlOrName.startsWith("urn:");
    return address
        ? new Buildpack(urlOrName, urlOrName)
        : new Buildpack("urn:buildpack:" + urlOrName, urlOrName);
  }
}
