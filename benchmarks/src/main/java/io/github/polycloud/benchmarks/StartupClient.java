// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.Heroku;

/** A process that reads one app once, with one of two clients. */
public final class StartupClient {
  private StartupClient() {}

  /** Takes the name of the client and the URL of the server. */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("polycloud")) {
      try (Cloud cloud =
          Clouds.builder("heroku")
              .endpoint(args[1])
              .credential("token", HandWrittenClients.TOKEN)
              .connect()) {
        System.out.println(cloud.unwrap(Heroku.class).apps().get("example-1").name());
      }
    } else {
      try (HandWrittenClients hand = new HandWrittenClients(args[1])) {
        System.out.println(hand.app("example-1").name());
      }
    }
  }
}
