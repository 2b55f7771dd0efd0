package io.github.polycloud.heroku.model.app;

/**
 * The answer of a recipient.
 *
 * @param state what becomes of the transfer
 */
public record AppTransferUpdate(AppTransferState state) {
  /** They take the app. */
  public static AppTransferUpdate accept() {
    return new AppTransferUpdate(AppTransferState.ACCEPTED);
  }

  /** They do not take the app. */
  public static AppTransferUpdate decline() {
    return new AppTransferUpdate(AppTransferState.DECLINED);
  }
}
