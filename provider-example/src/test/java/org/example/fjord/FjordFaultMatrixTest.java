// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.Cloud;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.faults.matrix.FaultMatrix;
import java.util.Map;

/** The fault matrix on Fjord. */
final class FjordFaultMatrixTest extends FaultMatrix {
  private String secret = "";

  @Override
  public CloudProvider provider() {
    return new FjordProvider();
  }

  @Override
  public Map<String, String> credentials(String canary) {
    secret = canary;
    return Map.of("client_id", "client", "client_secret", canary);
  }

  @Override
  public Map<String, String> settings(String endpoint) {
    return Map.of("auth_url", endpoint);
  }

  @Override
  public <T> T api(Cloud cloud, Class<T> type) {
    return cloud.unwrap(Fjord.class).api(type);
  }

  @Override
  public boolean needsWarmUp() {
    return true;
  }

  /** Fetches a token, which contains the secret too. */
  @Override
  public void warmUp(Cloud cloud, FaultServer server) {
    String token = "{\"access_token\":\"" + secret + "-token\",\"expires_in\":3600}";
    server.setFault(
        TestFault.inSequence(
            TestFault.respond(HttpText.json(token)),
            TestFault.respond(HttpText.json("{}", "Connection: close"))));
    cloud.raw().get("/account");
  }
}
