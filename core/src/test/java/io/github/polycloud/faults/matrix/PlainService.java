package io.github.polycloud.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.FakeProvider;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.spi.AssembledCloud;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderContext;
import java.util.Map;

/** The engine with as little of a provider around it as can be. */
final class PlainService implements Service {
  @Override
  public CloudProvider provider() {
    return new FakeProvider() {
      @Override
      public Cloud connect(ProviderContext context) {
        CallEngine engine = engine(context);
        return AssembledCloud.of(info(), engine, JsonCodec.plain()).build(engine);
      }
    };
  }

  @Override
  public Map<String, String> credentials(String secret) {
    return Map.of("token", secret);
  }

  @Override
  public <T> T api(Cloud cloud, Class<T> type) {
    return cloud.unwrap(CallEngine.class).api(type, JsonCodec.plain());
  }
}
