package io.github.polycloud.ovh.internal;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.Call;

/** An access token that somebody else fetched, and that is never renewed. */
public final class ReadyToken implements TokenSource {
  private final Secret token;
  private final String origin;

  /** The token among these credentials. */
  public ReadyToken(Credentials credentials) {
    this.token = credentials.require("access_token");
    this.origin = credentials.origin("access_token").orElse("nowhere");
  }

  @Override
  public Secret token(Call attempt) {
    return token;
  }

  @Override
  public boolean replaces(Secret refused) {
    return false;
  }

  @Override
  public String adviceOnRefusal() {
    return "the access token is not accepted: it has expired or was revoked; get a new one"
        + " (access_token is from "
        + origin
        + ")";
  }
}
