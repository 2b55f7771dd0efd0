// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Simulates a user who accepts a consumer key in a browser. */
final class SimulatedUser {
  private SimulatedUser() {}

  /** Opens the validation page of a sandbox and presses "Accept". */
  static void accepts(URI validationPage) {
    HttpRequest form =
        HttpRequest.newBuilder(validationPage)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("action=accept"))
            .build();
    try {
      // Follows the redirect to the waiting program, as a browser does.
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build()
          .send(form, BodyHandlers.discarding());
    } catch (IOException e) {
      throw new IllegalStateException("could not reach the validation page", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
