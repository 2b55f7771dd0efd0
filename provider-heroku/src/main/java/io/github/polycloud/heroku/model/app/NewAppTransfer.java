package io.github.polycloud.heroku.model.app;

import org.jspecify.annotations.Nullable;

/**
 * An app to give away.
 *
 * @param app name or id of the app
 * @param recipient mail address or id of the new owner
 * @param silent whether no mail is sent to them
 */
public record NewAppTransfer(String app, String recipient, @Nullable Boolean silent) {
  /** This app to this account, which is told by mail. */
  public static NewAppTransfer of(String app, String recipient) {
    return new NewAppTransfer(app, recipient, null);
  }

  /** The same, and no mail is sent. */
  public static NewAppTransfer silently(String app, String recipient) {
    return new NewAppTransfer(app, recipient, true);
  }
}
