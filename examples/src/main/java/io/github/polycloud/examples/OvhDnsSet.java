// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.dns.DnsChangeSet;
import io.github.polycloud.ovh.dns.DnsDiff;
import io.github.polycloud.ovh.model.domain.RecordType;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets the records of one name and type. */
@Command(
    name = "set",
    description = {
      "Prints the changes needed for NAME to have exactly these targets; --apply makes them.",
      "Records of other names and types are not changed."
    })
final class OvhDnsSet implements Callable<Integer> {
  @Mixin private OvhOption ovh;

  @Parameters(index = "0", paramLabel = "ZONE", description = "on the sandbox, example.com")
  private String zone;

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "name within the zone; @ for the zone itself")
  private String name;

  @Parameters(index = "2", paramLabel = "TYPE", description = "for example A, CNAME or TXT")
  private String type;

  @Parameters(
      index = "3..*",
      arity = "1..*",
      paramLabel = "TARGET",
      description = "target of the record")
  private List<String> targets;

  @Option(names = "--apply", description = "make the changes and publish the zone")
  private boolean apply;

  OvhDnsSet() {}

  @Override
  public Integer call() {
    return ovh.connected(this::set);
  }

  private int set(Cloud cloud) {
    DnsChangeSet change =
        cloud
            .unwrap(Ovh.class)
            .dnsZone(zone)
            .change()
            .set(
                name, RecordType.of(type.toUpperCase(Locale.ROOT)), targets.toArray(String[]::new));
    DnsDiff diff = apply ? change.apply() : change.preview();
    System.out.println(diff.isEmpty() ? "no changes" : diff);
    if (apply) {
      System.out.println("published " + zone);
    } else if (!diff.isEmpty()) {
      System.err.println("use --apply to make these changes");
    }
    return 0;
  }
}
