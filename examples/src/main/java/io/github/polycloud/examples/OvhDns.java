// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import picocli.CommandLine.Command;

/** Commands on DNS zones. */
@Command(
    name = "dns",
    description = "Previews and applies changes of DNS records.",
    subcommands = OvhDnsSet.class)
final class OvhDns {
  OvhDns() {}
}
