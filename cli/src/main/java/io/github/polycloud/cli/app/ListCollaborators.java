// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.model.Collaborator;

/** Lists collaborators. */
abstract class ListCollaborators extends AppList<Collaborators, Collaborator> {
  ListCollaborators() {
    super(
        Collaborators.class,
        OfApp.<Collaborator>listing("collaborators")
            .id("account", row -> OfApp.of(row).account())
            .field("access", row -> OfApp.of(row).access())
            .detail("role", row -> OfApp.of(row).providerRole()));
  }

  @Override
  final Iterable<Collaborator> list(Collaborators collaborators, String app) {
    return collaborators.list(app);
  }
}
