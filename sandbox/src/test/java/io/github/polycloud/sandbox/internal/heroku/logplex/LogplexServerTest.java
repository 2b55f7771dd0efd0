// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.logplex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.Wire;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.LogFilter;
import io.github.polycloud.sandbox.internal.http.Binding;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.http.WireServer;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LogplexServerTest {

  private static final ExchangeInterceptor NO_FAULTS =
      new ExchangeInterceptor() {
        @Override
        public FaultPlan fault(String method, String path) {
          return FaultPlan.NONE;
        }

        @Override
        public void onExchange(RecordedExchange exchange, Epochs arrival) {}
      };

  @Test
  void aLogOfAStateThatWasReplacedIsNotFollowed() throws Exception {
    AtomicReference<LogplexServer> current = new AtomicReference<>();
    try (WireServer server =
        LogplexServer.listen(Binding.LOOPBACK, NO_FAULTS, () -> current.get())) {
      HerokuState state = new HerokuState("ann@example.com", true, 1, 0, Clock.systemUTC());
      LogplexServer logplex = new LogplexServer(state, server);
      current.set(logplex);
      String url = logplex.open(state.apps().all().get(0), LogFilter.ALL, true);

      logplex.close();

      assertThat(new Wire(url).get("").statusCode()).isEqualTo(200);
    }
  }
}
