// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.paging.Paged;

/** Implements {@link Backups}. */
final class FjordBackups implements Backups {
  private static final Operation CREATE = Operation.of("POST", "/apps/{app}/backups");

  private final Fjord client;

  FjordBackups(Fjord client) {
    this.client = client;
  }

  @Override
  public Paged<Backup> list(String app) {
    return client.api().listBackups(app, null);
  }

  @Override
  public Backup create(String app) {
    HttpResponse response = client.api().createBackup(app).response();
    String path =
        response
            .headers()
            .first("Location")
            .orElseThrow(
                () -> client.unexpectedResponse(CREATE, response, "the response has no Location"));
    return client.api().getBackup(app, path.substring(path.lastIndexOf('/') + 1));
  }
}
