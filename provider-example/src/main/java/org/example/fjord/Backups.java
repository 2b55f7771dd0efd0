// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.capability.Capability;
import io.github.polycloud.paging.Paged;

/** Backups of apps: a capability of this provider. */
public interface Backups {
  /** Identifies the capability; applications call {@code cloud.capability(Backups.class)}. */
  Capability<Backups> CAPABILITY = Capability.of(Backups.class, "backups");

  /** Lists the backups of an app, newest first. */
  Paged<Backup> list(String app);

  /** Creates a backup of an app. Each call creates another one; it is never retried. */
  Backup create(String app);
}
