// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.faults.matrix.FaultMatrix;
import java.util.Map;
import org.junit.jupiter.api.Tag;

/** The fault matrix on OVH, with signed calls. */
@Tag("jdk-independent")
final class OvhFaultMatrixTest extends FaultMatrix {
  private static final TestFault TIME = TestFault.respond(HttpText.json("1772366400"));
  private static final TestFault LAST = TestFault.respond(HttpText.json("{}", "Connection: close"));

  @Override
  public CloudProvider provider() {
    return new OvhProvider();
  }

  @Override
  public Map<String, String> credentials(String secret) {
    return Map.of(
        "application_key",
        "the-application",
        "application_secret",
        secret,
        "consumer_key",
        secret + "-too");
  }

  @Override
  public <T> T api(Cloud cloud, Class<T> type) {
    return cloud.unwrap(Ovh.class).api(type);
  }

  @Override
  public boolean needsWarmUp() {
    return true;
  }

  /** Reads the server's clock. */
  @Override
  public void warmUp(Cloud cloud, FaultServer server) {
    server.setFault(TestFault.inSequence(TIME, LAST));
    cloud.raw().get("/me");
  }
}
