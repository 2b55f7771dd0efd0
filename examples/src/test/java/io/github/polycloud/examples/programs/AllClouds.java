// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.sandbox.Sandbox;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Connections to all clouds on one sandbox, and what a program has printed. */
final class AllClouds implements AutoCloseable {
  final Sandbox sandbox = Sandbox.start();
  final Cloud heroku = herokuApi("heroku");
  final Cloud legacy = herokuApi("heroku-legacy");
  final Cloud ovh =
      Clouds.builder("ovh")
          .endpoint(sandbox.ovh().url())
          .credential("application_key", sandbox.ovh().applicationKey())
          .credential("application_secret", sandbox.ovh().applicationSecret())
          .credential("consumer_key", sandbox.ovh().consumerKey())
          .connect();

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  /** Heroku's two APIs share the account and its apps. */
  List<Cloud> all() {
    return List.of(heroku, legacy, ovh);
  }

  /** Returns what was printed since the last call. */
  String printed() {
    String text = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    return text;
  }

  private Cloud herokuApi(String provider) {
    return Clouds.builder(provider)
        .endpoint(sandbox.heroku().url())
        .credential("email", sandbox.heroku().email())
        .credential("token", sandbox.heroku().token())
        .connect();
  }

  @Override
  public void close() {
    Stream.of(heroku, legacy, ovh).forEach(Cloud::close);
    sandbox.close();
  }
}
