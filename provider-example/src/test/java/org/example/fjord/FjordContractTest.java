// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.capability.Regions;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.testing.contract.PortableOperation;
import io.github.polycloud.testing.contract.ProviderContract;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract of all providers on Fjord, and what Fjord has beyond it. */
final class FjordContractTest extends ProviderContract {
  private FjordServer server;
  private Cloud cloud;

  @BeforeAll
  void connect() throws IOException {
    server = new FjordServer();
    cloud = connect(FjordServer.CLIENT_SECRET);
  }

  @AfterAll
  void close() {
    cloud.close();
    server.close();
  }

  private Cloud connect(String secret) {
    return connect(secret, CallListener.NONE);
  }

  private Cloud connect(String secret, CallListener listener) {
    return Clouds.builder("fjord")
        .endpoint(server.apiUrl())
        .setting("auth_url", server.authUrl())
        .credential("client_id", FjordServer.CLIENT_ID)
        .credential("client_secret", secret)
        .addListener(listener)
        .connect();
  }

  @Override
  public Cloud cloud() {
    return cloud;
  }

  @Override
  public Cloud cloudWithWrongCredentials() {
    return connect("wrong");
  }

  @Override
  public Optional<Cloud> cloudWithListener(CallListener listener) {
    return Optional.of(connect(FjordServer.CLIENT_SECRET, listener));
  }

  @Override
  public String readablePath() {
    return "/account";
  }

  @Override
  public Optional<String> accountName() {
    return Optional.of(FjordServer.ACCOUNT);
  }

  @Override
  public Set<PortableOperation> unsupportedOperations() {
    return Set.of(PortableOperation.APPS_MAINTENANCE);
  }

  @Test
  void createsAndListsBackups() {
    Backups backups = cloud.requireCapability(Backups.class);
    Backup last = backups.create("shop");
    for (int i = 0; i < 4; i++) {
      last = backups.create("shop");
    }
    // More than one page of the server.
    assertThat(backups.list("shop").toList()).hasSize(5).doesNotHaveDuplicates().startsWith(last);
    assertFails(ErrorKind.NOT_FOUND, () -> backups.create("no-such-app"));
  }

  @Test
  void replacesRevokedToken() {
    cloud.account().profile();
    int before = server.issuedTokens();
    server.revokeTokens();
    cloud.account().profile();
    cloud.account().profile();
    assertThat(server.issuedTokens()).isEqualTo(before + 1);
  }

  @Test
  void hasNamedEndpointsWithTheirAuthHosts() {
    assertThat(cloud.provider().endpoints())
        .containsEntry("fjord-south", "https://api.south.fjord.example");
    assertThat(cloud.provider().endpointSettings("https://api.south.fjord.example"))
        .containsEntry("auth_url", "https://auth.south.fjord.example");
  }

  @Test
  void namesItsOwnCapabilityWhereAnotherOneIsMissing() {
    assertThat(assertFails(ErrorKind.UNSUPPORTED, () -> cloud.requireCapability(Regions.class)))
        .hasMessageContaining("org.example.fjord.Backups");
  }
}
