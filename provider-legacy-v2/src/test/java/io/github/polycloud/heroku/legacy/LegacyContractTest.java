// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.sandbox.HerokuEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.ProviderContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The provider contract on Heroku's legacy API. */
class LegacyContractTest extends ProviderContract {
  private static Sandbox sandbox;
  private static Cloud legacy;
  private static String app;

  @BeforeAll
  static void connect() {
    sandbox = Sandbox.start();
    legacy = connect(sandbox.heroku().token());
    app = legacy.apps().list().first(1).get(0).name();
  }

  @AfterAll
  static void close() {
    legacy.close();
    sandbox.close();
  }

  private static Cloud connect(String token) {
    return connect(token, CallListener.NONE);
  }

  private static Cloud connect(String token, CallListener listener) {
    HerokuEndpoint access = sandbox.heroku();
    return Clouds.builder("heroku-legacy")
        .endpoint(access.url())
        .trustedCertificates(access.caCertificate())
        .credential("token", token)
        .addListener(listener)
        .connect();
  }

  @Override
  public Cloud cloud() {
    return legacy;
  }

  @Override
  public Cloud cloudWithWrongCredentials() {
    return connect("wrong-token");
  }

  @Override
  public Optional<Cloud> cloudWithListener(CallListener listener) {
    return Optional.of(connect(sandbox.heroku().token(), listener));
  }

  @Override
  public String readablePath() {
    return "/user";
  }

  @Override
  public Optional<String> accountName() {
    return Optional.of(sandbox.heroku().email());
  }

  @Override
  public String app() {
    return app;
  }

  @Override
  public boolean configChangesAreOneRelease() {
    return false;
  }

  @Override
  public boolean reportsDnsTargets() {
    return false;
  }

  @Override
  public String addOnService() {
    return "papertrail";
  }

  @Override
  public boolean isPlanName(String service, String plan) {
    return plan.startsWith(service + ":");
  }

  @Override
  public String unknownAddOnPlan() {
    return "no-such-service:plan";
  }

  @Override
  public String unknownAddOn() {
    return addOnService() + ":nosuch";
  }
}
