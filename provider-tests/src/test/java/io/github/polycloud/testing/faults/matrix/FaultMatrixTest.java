// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.spi.CloudProvider;
import java.util.Map;

/** The fault matrix of the engine without a provider. */
final class FaultMatrixTest extends FaultMatrix {
  private final BareEngine engine = new BareEngine();

  @Override
  public CloudProvider provider() {
    return engine.provider();
  }

  @Override
  public Map<String, String> credentials(String secret) {
    return engine.credentials(secret);
  }

  @Override
  public <T> T api(Cloud cloud, Class<T> type) {
    return engine.api(cloud, type);
  }
}
