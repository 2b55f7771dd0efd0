// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to transfer an app.
 *
 * @param app name or id of the app
 * @param recipient email address or id of the new owner
 * @param silent whether to suppress the notification by email
 * @since 0.1.0
 */
public record NewAppTransfer(String app, String recipient, @Nullable Boolean silent) {
  /** Rejects null components. */
  public NewAppTransfer {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(recipient, "recipient");
  }

  /** Creates a transfer of which the recipient is notified by email. */
  public static NewAppTransfer of(String app, String recipient) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(recipient, "recipient");
    return new NewAppTransfer(app, recipient, null);
  }

  /** Creates a transfer without notifying the recipient. */
  public static NewAppTransfer silently(String app, String recipient) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(recipient, "recipient");
    return new NewAppTransfer(app, recipient, true);
  }
}
