// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import io.github.polycloud.examples.TerminalOutput;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.dns.DnsChangeSet;
import io.github.polycloud.ovh.dns.DnsDiff;
import io.github.polycloud.ovh.model.domain.RecordType;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Points a name of an OVH DNS zone to the primary address while its health page responds with 2xx,
 * and to the standby otherwise. The URL of the page must lead to the primary whatever the DNS says.
 *
 * <p>Arguments: the zone, the name, the URL, the IPv4 addresses of primary and standby, and {@code
 * --apply} to do it.
 */
public final class DnsFailover {
  private DnsFailover() {}

  /** Runs the program. */
  public static void main(String... args) throws InterruptedException {
    TerminalOutput.install();
    try (Ovh ovh = Ovh.fromEnvironment()) {
      String target = isHealthy(URI.create(args[2])) ? args[3] : args[4];
      point(ovh, args[0], args[1], target, List.of(args).contains("--apply"), System.out);
    }
  }

  /** Returns whether one of three requests succeeds. */
  static boolean isHealthy(URI page) throws InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    HttpRequest get = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(5)).build();
    for (int attempt = 1; attempt <= 3; attempt++) {
      try {
        if (client.send(get, BodyHandlers.discarding()).statusCode() / 100 == 2) {
          return true;
        }
      } catch (IOException e) {
        // An unreachable server is as unhealthy as one that responds with an error.
      }
    }
    return false;
  }

  /** Prints the change of the record, and publishes it if {@code apply} is set. */
  static void point(
      Ovh ovh, String zone, String name, String target, boolean apply, PrintStream out) {
    DnsChangeSet change =
        ovh.dnsZone(zone).change().set(name, RecordType.A, Duration.ofMinutes(1), target);
    DnsDiff diff = apply ? change.apply() : change.preview();
    out.println(diff.isEmpty() ? "no changes" : diff);
  }
}
