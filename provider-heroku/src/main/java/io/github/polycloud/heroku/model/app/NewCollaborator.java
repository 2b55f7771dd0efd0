package io.github.polycloud.heroku.model.app;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to let in.
 *
 * @param user mail address or id
 * @param silent whether no mail is sent to them
 */
public record NewCollaborator(String user, @Nullable Boolean silent) {
  /** This account, which is told by mail. */
  public static NewCollaborator of(String user) {
    return new NewCollaborator(user, null);
  }

  /** This account, to which no mail is sent. */
  public static NewCollaborator silently(String user) {
    return new NewCollaborator(user, true);
  }
}
