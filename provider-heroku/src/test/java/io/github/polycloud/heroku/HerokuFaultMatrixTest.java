package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.faults.matrix.FaultMatrix;
import io.github.polycloud.faults.matrix.Service;
import io.github.polycloud.spi.CloudProvider;
import java.util.Map;

/** Every fault with every verb, on Heroku. */
final class HerokuFaultMatrixTest extends FaultMatrix {
  HerokuFaultMatrixTest() {
    super(new Platform());
  }

  private static final class Platform implements Service {
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
}
