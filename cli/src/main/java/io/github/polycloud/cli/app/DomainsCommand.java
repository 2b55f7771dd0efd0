// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.Domains;
import io.github.polycloud.model.Domain;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists and changes the domains of apps. */
@Command(
    name = "domains",
    description = "List, add and remove the domains of apps.",
    subcommands = {
      DomainsCommand.Listed.class,
      DomainsCommand.Add.class,
      DomainsCommand.Remove.class
    })
public final class DomainsCommand extends ListDomains {
  /** Called by picocli. */
  public DomainsCommand() {}

  /** Does the same under a name. */
  @Command(name = "list", description = "List the domains of one app or of all.")
  static final class Listed extends ListDomains {
    Listed() {}
  }

  /** Adds a domain. */
  @Command(name = "add", description = "Add a domain and print the DNS record that it needs.")
  static final class Add extends AppChange<Domains> {
    @Parameters(paramLabel = "HOSTNAME", description = "for example www.example.com")
    private String hostname;

    Add() {
      super(Domains.class);
    }

    @Override
    int change(Domains domains, AppTarget target) {
      Domain added = domains.add(target.name(), hostname);
      if (added.dnsTarget() != null) {
        options().created(added.hostname() + " " + added.dnsTarget());
      }
      return done("added domain %s to app %s", hostname, target);
    }
  }

  /** Removes a domain. */
  @Command(name = "remove", description = "Remove a domain; has to be confirmed.")
  static final class Remove extends ConfirmedAppChange<Domains> {
    @Parameters(paramLabel = "HOSTNAME", description = "for example www.example.com")
    private String hostname;

    Remove() {
      super(Domains.class);
    }

    @Override
    int change(Domains domains, AppTarget target) {
      Domain domain = domains.get(target.name(), hostname);
      if (!confirm("remove from app " + target, List.of("domain " + domain.hostname()))) {
        return declined();
      }
      domains.remove(target.name(), domain.hostname());
      return done("removed domain %s from app %s", domain.hostname(), target);
    }
  }
}
