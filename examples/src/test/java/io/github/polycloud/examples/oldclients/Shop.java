// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import io.github.polycloud.Cloud;
import io.github.polycloud.model.App;
import io.github.polycloud.model.SshKey;
import java.util.List;

/** The state that the Heroku snippets run on: an app named shop that runs, and no SSH keys. */
final class Shop {
  private Shop() {}

  /** Restores the state; every shop has been an app of the sandbox that no snippet has used. */
  static void open(Cloud cloud) {
    cloud.sshKeys().list().map(SshKey::publicKey).forEach(cloud.sshKeys()::remove);
    for (String name : List.of("shop", "old-shop", "boutique", "kiosk")) {
      cloud.apps().find(name).ifPresent(app -> cloud.apps().delete(name));
    }
    App next = cloud.apps().list().filter(app -> app.name().startsWith("app-")).first(1).get(0);
    cloud.apps().rename(next.name(), "shop");
  }
}
