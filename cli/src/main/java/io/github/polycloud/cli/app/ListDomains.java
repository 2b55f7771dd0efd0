// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.Domains;
import io.github.polycloud.model.DnsTarget;
import io.github.polycloud.model.Domain;
import org.jspecify.annotations.Nullable;

/** Lists domains. */
abstract class ListDomains extends AppList<Domains, Domain> {
  ListDomains() {
    super(
        Domains.class,
        OfApp.<Domain>listing("domains")
            .id("hostname", row -> OfApp.of(row).hostname())
            .field("type", row -> type(OfApp.of(row).dnsTarget()))
            .field("target", row -> value(OfApp.of(row).dnsTarget()))
            .field("status", row -> OfApp.of(row).providerStatus()));
  }

  @Override
  final Iterable<Domain> list(Domains domains, String app) {
    return domains.list(app);
  }

  private static @Nullable String type(@Nullable DnsTarget target) {
    return target == null ? null : target.type();
  }

  private static @Nullable String value(@Nullable DnsTarget target) {
    return target == null ? null : target.value();
  }
}
