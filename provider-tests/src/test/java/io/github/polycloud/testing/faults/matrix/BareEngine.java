// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.spi.CloudProvider;
import java.util.Map;

/** The engine with a minimal provider around it. */
final class BareEngine implements FaultFixture {
  @Override
  public CloudProvider provider() {
    return new BareProvider();
  }

  @Override
  public Map<String, String> credentials(String secret) {
    return Map.of("token", secret);
  }

  @Override
  public <T> T api(Cloud cloud, Class<T> type) {
    return cloud.unwrap(HttpEngine.class).api(type, JsonCodec.plain());
  }
}
