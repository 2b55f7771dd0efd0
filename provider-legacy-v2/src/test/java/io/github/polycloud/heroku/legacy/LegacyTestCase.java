// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A connection to a sandbox that is started once per test class. */
@ExtendWith(SandboxExtension.class)
abstract class LegacyTestCase {
  final List<String> warnings = new ArrayList<>();
  Sandbox sandbox;
  Cloud cloud;
  HerokuLegacy legacy;

  @BeforeEach
  final void connect(Sandbox started) {
    sandbox = started;
    cloud = configure(connection()).connect();
    legacy = cloud.unwrap(HerokuLegacy.class);
  }

  @AfterEach
  final void close() {
    cloud.close();
  }

  /** Overridden by test classes that need other settings. */
  CloudBuilder configure(CloudBuilder connection) {
    return connection.addListener(
        new CallListener() {
          @Override
          public void onWarning(Warning warning) {
            warnings.add(warning.text());
          }
        });
  }

  final CloudBuilder connection() {
    return Clouds.builder("heroku-legacy")
        .endpoint(sandbox.heroku().url())
        .trustedCertificates(sandbox.heroku().caCertificate())
        .credential("email", sandbox.heroku().email())
        .credential("token", sandbox.heroku().token());
  }

  final String anApp() {
    return cloud.apps().list().first(1).get(0).name();
  }

  final RecordedRequest sent(String method, String path) {
    return sandbox.requests().find(method, path).get(0);
  }

  /** Responds to the next matching request in place of the sandbox. */
  final void respond(String method, String path, int status, String type, String body) {
    sandbox.faults().inject(1, method, path).status(status).body(type, body);
  }
}
