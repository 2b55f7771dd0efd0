// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.heroku.model.account.NewKey;
import io.github.polycloud.heroku.model.team.NewTeam;
import io.github.polycloud.heroku.model.team.TeamAppTransfer;
import io.github.polycloud.sandbox.HerokuEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.ProviderContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The provider contract for Heroku. */
class HerokuContractTest extends ProviderContract {
  private static Sandbox sandbox;
  private static Cloud heroku;
  private static String app;

  @BeforeAll
  static void connect() {
    sandbox = Sandbox.start();
    heroku = connect(sandbox.heroku().token());
    app = heroku.apps().list().first(1).get(0).name();
    // Only collaborators of team apps have permissions.
    Heroku client = heroku.unwrap(Heroku.class);
    client.teams().create(NewTeam.builder("crew").build());
    client.teamApps().transferToTeam(app, TeamAppTransfer.to("crew"));
  }

  @AfterAll
  static void close() {
    heroku.close();
    sandbox.close();
  }

  private static Cloud connect(String token) {
    return connect(token, CallListener.NONE);
  }

  private static Cloud connect(String token, CallListener listener) {
    HerokuEndpoint access = sandbox.heroku();
    return Clouds.builder("heroku")
        .endpoint(access.url())
        .trustedCertificates(access.caCertificate())
        .credential("token", token)
        .addListener(listener)
        .connect();
  }

  @Override
  public Cloud cloud() {
    return heroku;
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
  public boolean addEqualSshKey(String name, String publicKey) {
    heroku.unwrap(Heroku.class).keys().create(new NewKey(publicKey + " " + name));
    return true;
  }

  @Override
  public String readablePath() {
    return "/account";
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
  public String addOnService() {
    return "redistogo";
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

  @Override
  public void writeValidSource(Path directory) throws IOException {
    Files.writeString(directory.resolve("Procfile"), "web: bin/web\nworker: bin/work\n");
  }

  @Override
  public void writeBrokenSource(Path directory) throws IOException {
    Files.writeString(directory.resolve("FAIL_BUILD"), "no such gem\n");
  }
}
