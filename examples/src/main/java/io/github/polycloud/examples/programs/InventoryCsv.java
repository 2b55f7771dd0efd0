// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ConfiguredClouds;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Domains;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.examples.TerminalOutput;
import io.github.polycloud.model.App;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints the apps, domains and servers of all clouds as CSV (RFC 4180). */
public final class InventoryCsv {
  private InventoryCsv() {}

  /** Runs the program. */
  public static void main(String... args) {
    TerminalOutput.install();
    try (ConfiguredClouds clouds = Clouds.configured().orThrow()) {
      print(clouds, System.out);
    }
  }

  /** Prints a header and one record per resource. */
  static void print(Iterable<Cloud> clouds, PrintStream out) {
    out.print(record("cloud", "type", "name", "app", "region", "address"));
    for (Cloud cloud : clouds) {
      String id = cloud.provider().id();
      List<App> apps =
          cloud.capability(Apps.class).stream().flatMap(all -> all.list().stream()).toList();
      for (App app : apps) {
        out.print(record(id, "app", app.name(), "", app.region(), app.webUrl()));
        cloud.capability(Domains.class).stream()
            .flatMap(domains -> domains.list(app.name()).stream())
            .map(d -> record(id, "domain", d.hostname(), app.name(), "", d.dnsTarget()))
            .forEach(out::print);
      }
      cloud.capability(Servers.class).stream()
          .flatMap(servers -> servers.list().stream())
          .map(server -> record(id, server.kind(), server.id(), "", server.region(), server.ip()))
          .forEach(out::print);
    }
  }

  private static String record(@Nullable Object... fields) {
    return Stream.of(fields).map(InventoryCsv::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(@Nullable Object value) {
    String text = Objects.toString(value, "");
    return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
