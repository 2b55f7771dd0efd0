package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.faults.FaultServer;
import io.github.polycloud.faults.Http;
import io.github.polycloud.faults.Trouble;
import io.github.polycloud.faults.matrix.FaultMatrix;
import io.github.polycloud.faults.matrix.Service;
import io.github.polycloud.spi.CloudProvider;
import java.util.Map;

/** Every fault with every verb, in calls that are signed. */
final class OvhFaultMatrixTest extends FaultMatrix {
  OvhFaultMatrixTest() {
    super(new Signing());
  }

  private static final class Signing implements Service {
    private static final Trouble TIME = Trouble.answer(Http.json("1772366400"));
    private static final Trouble LAST = Trouble.answer(Http.json("{}", "Connection: close"));

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

    /** Reads the server's clock. */
    @Override
    public void warmUp(Cloud cloud, FaultServer server) {
      server.change(Trouble.inTurn(TIME, LAST));
      cloud.raw().get("/me");
    }
  }
}
