// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.Resource;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A domain that is attached to a hosting. */
final class AttachedDomain implements Serializable {

  private static final Map<String, Enumeration> WORDS =
      Map.of(
          "cdn", Enumeration.of("hosting.web.attachedDomain.CdnEnum", "active none"),
          "firewall", Enumeration.of("hosting.web.attachedDomain.FirewallEnum", "active none"),
          "ipLocation",
              Enumeration.of(
                  "hosting.web.CountryEnum", "BE CA CZ DE ES FI FR IE IT LT NL PL PT UK"));

  private final String name;
  private final PendingChange pending;
  private final Resource fields = SeedData.resource("hosting/attachedDomain", WORDS);

  AttachedDomain(String name, HostingTasks tasks) {
    this.name = name;
    this.pending = new PendingChange(tasks, "AttachedDomain", name);
    fields.set("domain", name);
  }

  String name() {
    return name;
  }

  String path() {
    return fields.text("path");
  }

  PendingChange pending() {
    return pending;
  }

  void set(RequestBody body) {
    fields.update(body);
  }

  /** Checks all values before the task is started. */
  void update(RequestBody body) {
    fields.check(body);
    pending.start("update", () -> fields.update(body));
  }

  ObjectNode toJson() {
    return pending.addTo(fields.toJson());
  }
}
