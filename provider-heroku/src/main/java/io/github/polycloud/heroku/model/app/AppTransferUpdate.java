// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import java.util.Objects;

/**
 * The decision of a transfer's recipient.
 *
 * @param state accepted or declined
 * @since 0.1.0
 */
public record AppTransferUpdate(AppTransferState state) {
  /** Rejects null components. */
  public AppTransferUpdate {
    Objects.requireNonNull(state, "state");
  }

  /** Accepts the app. */
  public static AppTransferUpdate accept() {
    return new AppTransferUpdate(AppTransferState.ACCEPTED);
  }

  /** Declines the app. */
  public static AppTransferUpdate decline() {
    return new AppTransferUpdate(AppTransferState.DECLINED);
  }
}
