// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.login.AccessRules;
import io.github.polycloud.ovh.login.OvhLogin;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.sandbox.OvhEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests a consumer key of OVH and waits for the decision of the account's owner. */
final class OvhSignIn {
  private static final List<String> APPLICATION = List.of("application_key", "application_secret");

  private final Connector connector;
  private final @Nullable String profile;

  OvhSignIn(Connector connector, @Nullable String profile) {
    this.connector = connector;
    this.profile = profile;
  }

  /** Returns a request with these rules; for everything if there are none. */
  static ConsumerKeyRequest request(List<String> readOnly, List<String> capabilities) {
    if (readOnly.isEmpty() && capabilities.isEmpty()) {
      return ConsumerKeyRequest.create().readWriteRecursive("/");
    }
    // The welcome message needs the profile, whatever else is requested.
    ConsumerKeyRequest request =
        ConsumerKeyRequest.create()
            .readOnly("/me")
            .rules(
                AccessRules.forCapabilities(
                    capabilities.stream().map(OvhSignIn::capability).toArray(Capability[]::new)));
    for (String path : readOnly) {
      request = request.readOnlyRecursive(path);
    }
    return ConsumerKeyRequest.create().rules(AccessRules.minimize(request.accessRules()));
  }

  private static Capability<?> capability(String name) {
    return Capability.named(name.toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElseThrow(
            () ->
                Profiles.failure(
                    "there is no capability "
                        + name
                        + "; there are "
                        + Sources.info("ovh").capabilities().stream()
                            .map(Capability::name)
                            .collect(Collectors.joining(", "))));
  }

  void run(
      ConsumerKeyRequest request,
      Duration timeout,
      boolean remote,
      Destination destination,
      Consumer<URI> show) {
    Map<String, String> values = new LinkedHashMap<>();
    try (Cloud cloud = application(values).connect()) {
      Ovh application = cloud.unwrap(Ovh.class);
      OvhLogin login = OvhLogin.of(application, request).timeout(timeout);
      destination.check();
      Secret key = (remote ? login.remoteBrowser() : login).signIn(show);
      values.put("consumer_key", key.reveal());
      destination.keep("consumer_key", application.endpoint(), application.endpoint(), values);
      try (Cloud accepted =
          application(new LinkedHashMap<>()).credential("consumer_key", key.reveal()).connect()) {
        System.err.println(
            "signed in to ovh as " + WhoAmICommand.describe(accepted.account().profile()));
      }
    }
  }

  /**
   * The application of the profile, if that has one, else that of the environment, which then
   * becomes part of the profile.
   */
  private CloudBuilder application(Map<String, String> values) {
    Optional<Sandbox> running = connector.sandbox();
    if (running.isPresent()) {
      OvhEndpoint sandbox = running.get().ovh();
      values.put(APPLICATION.get(0), sandbox.applicationKey());
      values.put(APPLICATION.get(1), sandbox.applicationSecret());
      return connector.application("ovh");
    }
    if (profile != null && Profiles.system().contains(profile)) {
      Map<String, String> own = Profiles.system().read(profile).settings().get("ovh");
      if (own != null && own.keySet().containsAll(APPLICATION)) {
        APPLICATION.forEach(name -> values.put(name, own.get(name)));
        return Profiles.system().read(profile).addTo(connector.configured("ovh"), "ovh");
      }
    }
    Credentials found = Sources.of(Sources.info("ovh")).credentials();
    APPLICATION.forEach(
        name -> found.get(name).ifPresent(value -> values.put(name, value.reveal())));
    return connector.configured("ovh");
  }
}
