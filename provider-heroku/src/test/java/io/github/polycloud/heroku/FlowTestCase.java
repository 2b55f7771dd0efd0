// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Provides a sandbox, a connection, and an app with a release. */
@ExtendWith(SandboxExtension.class)
public abstract class FlowTestCase {
  /** The sandbox. */
  protected Sandbox sandbox;

  /** A connection to the sandbox. */
  protected Cloud cloud;

  /** The native client. */
  protected Heroku heroku;

  /** The name of the app. */
  protected String app;

  @BeforeEach
  final void connect(Sandbox started) {
    sandbox = started;
    cloud =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .trustedCertificates(sandbox.heroku().caCertificate())
            .credential("token", sandbox.heroku().token())
            .timeSource(
                new TimeSource(
                    Clock.systemUTC(), System::nanoTime, FlowTestCase::sleepBriefly, () -> 0))
            .connect();
    heroku = cloud.unwrap(Heroku.class);
    app = heroku.apps().list().first(1).get(0).name();
  }

  /** The sandbox is faster than a service: a fiftieth of the time between polls is enough. */
  private static void sleepBriefly(Duration time) throws InterruptedException {
    Thread.sleep(time.dividedBy(50).toMillis());
  }

  @AfterEach
  final void close() {
    cloud.close();
  }

  /** The matching requests so far, oldest first. */
  protected final List<RecordedRequest> sent(String method, String path) {
    return sandbox.requests().find(method, path);
  }

  /** Injects a response to the next matching requests. */
  protected final void respond(int times, String method, String path, int status, String json) {
    sandbox.faults().inject(times, method, path).status(status).body("application/json", json);
  }
}
