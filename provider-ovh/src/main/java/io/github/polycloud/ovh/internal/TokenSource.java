package io.github.polycloud.ovh.internal;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.Call;
import java.util.Collection;
import java.util.List;

/** Where access tokens come from. */
public interface TokenSource {
  /** The token for an attempt, if need be fetched within its time. */
  Secret token(Call attempt);

  /** Whether there will be another one in place of a token that was refused. */
  boolean replaces(Secret refused);

  /** What to do when a token is refused for good. */
  String adviceOnRefusal();

  /** The last tokens that were fetched, to keep them out of sight; the collection changes. */
  default Collection<Secret> fetched() {
    return List.of();
  }
}
