// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.drain;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;

/** The target of a telemetry drain; its headers usually contain a key. */
public record Exporter(String type, String endpoint, Map<String, String> headers)
    implements Serializable {

  private static final Set<String> TYPES = Set.of("otlphttp", "otlp");

  public Exporter {
    if (!TYPES.contains(type)) {
      throw HerokuError.invalid("exporter type must be otlphttp or otlp.");
    }
    if (type.equals("otlphttp") && !isHttp(endpoint)) {
      throw HerokuError.invalid("exporter endpoint must be an HTTP address.");
    }
    headers = Map.copyOf(headers);
  }

  /** Omits the headers. */
  @Override
  public String toString() {
    return "Exporter[type=" + type + "]";
  }

  private static boolean isHttp(String endpoint) {
    try {
      URI parsed = new URI(endpoint);
      return parsed.getHost() != null
          && Set.of("http", "https").contains(String.valueOf(parsed.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
