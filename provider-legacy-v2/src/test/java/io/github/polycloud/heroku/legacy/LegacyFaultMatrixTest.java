// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.Cloud;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.testing.faults.matrix.CallStyle;
import io.github.polycloud.testing.faults.matrix.FaultMatrix;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;

/** The fault matrix on Heroku's legacy API, which responds with JSON, XML and plain text. */
@Tag("jdk-independent")
final class LegacyFaultMatrixTest extends FaultMatrix {
  @Override
  public CloudProvider provider() {
    return new LegacyProvider();
  }

  @Override
  public Map<String, String> credentials(String secret) {
    return Map.of("token", secret);
  }

  @Override
  public <T> T api(Cloud cloud, Class<T> type) {
    return cloud.unwrap(HerokuLegacy.class).api(type);
  }

  @Override
  public Set<CallStyle> callStyles() {
    return Set.of(CallStyle.values());
  }
}
