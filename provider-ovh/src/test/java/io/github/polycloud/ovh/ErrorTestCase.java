// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A connection without retries, so that the first error is the one that is reported. */
@ExtendWith(SandboxExtension.class)
abstract class ErrorTestCase {
  Sandbox sandbox;
  Cloud cloud;
  Ovh ovh;

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    cloud = Connections.to(sandbox).retryPolicy(RetryPolicy.none()).connect();
    ovh = cloud.unwrap(Ovh.class);
  }

  @AfterEach
  void close() {
    cloud.close();
  }
}
