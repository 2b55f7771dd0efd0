// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.testing.faults.matrix.FaultMatrix;
import java.util.Map;
import org.junit.jupiter.api.Tag;

/** The fault matrix for Heroku. */
@Tag("jdk-independent")
final class HerokuFaultMatrixTest extends FaultMatrix {
  @Override
  public CloudProvider provider() {
    return new HerokuProvider();
  }

  @Override
  public Map<String, String> credentials(String secret) {
    return Map.of("token", secret);
  }

  @Override
  public <T> T api(Cloud cloud, Class<T> type) {
    return cloud.unwrap(Heroku.class).api(type);
  }
}
