package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A connection to a sandbox with an app that was released, for flows of more than one call. */
@ExtendWith(SandboxExtension.class)
public abstract class FlowTestCase {
  /** The sandbox of this test. */
  protected Sandbox sandbox;

  /** A connection to it. */
  protected Cloud cloud;

  /** Its native client. */
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
            .connect();
    heroku = cloud.unwrap(Heroku.class);
    app = heroku.apps().list().first(1).get(0).name();
  }

  @AfterEach
  final void close() {
    cloud.close();
  }

  /** What was asked so far of this kind, oldest first. */
  protected final List<RecordedRequest> sent(String method, String path) {
    return sandbox.requests().find(method, path);
  }

  /** Answers the next such requests in place of the sandbox. */
  protected final void answer(int times, String method, String path, int status, String json) {
    sandbox.faults().inject(times, method, path).status(status).body("application/json", json);
  }
}
