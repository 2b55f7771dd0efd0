package io.github.polycloud.examples;

import picocli.CommandLine.Command;

/** Records of the zones that OVH serves. */
@Command(
    name = "dns",
    description = "DNS records, seen before they are changed.",
    subcommands = OvhDnsSet.class)
final class OvhDns {
  OvhDns() {}
}
