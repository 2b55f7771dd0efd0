// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import java.io.Serializable;
import java.time.Instant;

/** How a hosting runs its sites, as the API shows it. */
record Configuration(
    long id,
    String path,
    String container,
    String engineName,
    String engineVersion,
    String environment,
    String httpFirewall,
    Instant creationDate,
    boolean fileExist)
    implements Serializable {

  private static final Enumeration CONTAINER =
      Enumeration.of(
          "hosting.web.ovhconfig.ContainerEnum", "jessie.i386 legacy stable stable64 testing");
  private static final Enumeration ENGINE =
      Enumeration.of("hosting.web.ovhConfig.EngineNameEnum", "php phpcgi");
  private static final Enumeration VERSION =
      Enumeration.of(
          "hosting.web.ovhConfig.AvailableEngineVersionEnum",
          "5.4 5.5 5.6 7.0 7.1 7.2 7.3 7.4 8.0 8.1 8.2 8.3");
  private static final Enumeration ENVIRONMENT =
      Enumeration.of("hosting.web.ovhConfig.EnvironmentEnum", "development production");
  private static final Enumeration FIREWALL =
      Enumeration.of("hosting.web.ovhConfig.HttpFirewallEnum", "none security");

  static Configuration first(long id, Instant now) {
    return new Configuration(id, "", "stable64", "php", "8.1", "production", "none", now, true);
  }

  /** A copy with the values that were sent. */
  Configuration with(RequestBody body) {
    return new Configuration(
        id,
        path,
        body.optionalText("container", CONTAINER).orElse(container),
        body.optionalText("engineName", ENGINE).orElse(engineName),
        body.optionalText("engineVersion", VERSION).orElse(engineVersion),
        body.optionalText("environment", ENVIRONMENT).orElse(environment),
        body.optionalText("httpFirewall", FIREWALL).orElse(httpFirewall),
        creationDate,
        fileExist);
  }

  /** A copy with a new number. */
  Configuration renumbered(long newId, Instant now) {
    return new Configuration(
        newId,
        path,
        container,
        engineName,
        engineVersion,
        environment,
        httpFirewall,
        now,
        fileExist);
  }
}
