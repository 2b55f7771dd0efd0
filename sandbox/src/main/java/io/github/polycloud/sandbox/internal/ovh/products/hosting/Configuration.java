package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a hosting runs what is on it.
 *
 * @param id its number
 * @param container the system image
 * @param engineName the engine
 * @param engineVersion its version
 * @param environment development or production
 * @param httpFirewall whether requests are filtered
 * @param created when it came into force
 */
record Configuration(
    long id,
    String container,
    String engineName,
    String engineVersion,
    String environment,
    String httpFirewall,
    Instant created) {

  private static final Enumeration CONTAINER =
      Enumeration.of(
          "hosting.web.ovhconfig.ContainerEnum",
          "jessie.i386",
          "legacy",
          "stable",
          "stable64",
          "testing");
  private static final Enumeration ENGINE =
      Enumeration.of("hosting.web.ovhConfig.EngineNameEnum", "php", "phpcgi");
  private static final Enumeration VERSION =
      Enumeration.of(
          "hosting.web.ovhConfig.AvailableEngineVersionEnum",
          "5.4",
          "5.5",
          "5.6",
          "7.0",
          "7.1",
          "7.2",
          "7.3",
          "7.4",
          "8.0",
          "8.1",
          "8.2",
          "8.3");
  private static final Enumeration ENVIRONMENT =
      Enumeration.of("hosting.web.ovhConfig.EnvironmentEnum", "development", "production");
  private static final Enumeration FIREWALL =
      Enumeration.of("hosting.web.ovhConfig.HttpFirewallEnum", "none", "security");

  static Configuration first(long id, Instant now) {
    return new Configuration(id, "stable64", "php", "8.1", "production", "none", now);
  }

  /** The same with what a client wants otherwise. */
  Configuration with(Body body) {
    return new Configuration(
        id,
        body.optionalText("container", CONTAINER).orElse(container),
        body.optionalText("engineName", ENGINE).orElse(engineName),
        body.optionalText("engineVersion", VERSION).orElse(engineVersion),
        body.optionalText("environment", ENVIRONMENT).orElse(environment),
        body.optionalText("httpFirewall", FIREWALL).orElse(httpFirewall),
        created);
  }

  /** The same under a new number. */
  Configuration again(long newId, Instant now) {
    return new Configuration(
        newId, container, engineName, engineVersion, environment, httpFirewall, now);
  }

  ObjectNode toJson() {
    return Json.object()
        .put("id", id)
        .put("path", "")
        .put("container", container)
        .put("engineName", engineName)
        .put("engineVersion", engineVersion)
        .put("environment", environment)
        .put("httpFirewall", httpFirewall)
        .put("creationDate", Dates.text(created))
        .put("fileExist", true);
  }
}
