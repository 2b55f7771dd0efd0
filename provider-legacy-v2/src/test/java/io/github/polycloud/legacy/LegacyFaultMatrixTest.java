package io.github.polycloud.legacy;

import io.github.polycloud.Cloud;
import io.github.polycloud.faults.matrix.FaultMatrix;
import io.github.polycloud.faults.matrix.Service;
import io.github.polycloud.faults.matrix.Way;
import io.github.polycloud.spi.CloudProvider;
import java.util.Map;
import java.util.Set;

/** Every fault with every verb, on the legacy API, which answers with JSON, XML and text. */
final class LegacyFaultMatrixTest extends FaultMatrix {
  LegacyFaultMatrixTest() {
    super(new Legacy());
  }

  private static final class Legacy implements Service {
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
    public Set<Way> ways() {
      return Set.of(Way.values());
    }
  }
}
