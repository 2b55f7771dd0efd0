// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.AddOns;
import io.github.polycloud.model.AddOn;

/** Lists add-ons. */
abstract class ListAddOns extends AppList<AddOns, AddOn> {
  ListAddOns() {
    super(
        AddOns.class,
        OfApp.<AddOn>listing("add-ons")
            .id("name", row -> OfApp.of(row).name())
            .field("plan", row -> OfApp.of(row).plan())
            .field("state", row -> OfApp.of(row).state())
            .field("configVars", row -> OfApp.of(row).configVars())
            .detail("id", row -> OfApp.of(row).id()));
  }

  @Override
  final Iterable<AddOn> list(AddOns addOns, String app) {
    return addOns.list(app);
  }
}
