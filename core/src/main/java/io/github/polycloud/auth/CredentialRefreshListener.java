package io.github.polycloud.auth;

import java.util.Map;

/**
 * Told of credentials that a connection renewed by itself, so that the program can store them: an
 * access token that was refreshed, for example. Called on the thread of the call that needed them,
 * before it goes on; what it throws fails that call.
 */
@FunctionalInterface
public interface CredentialRefreshListener {
  /** Stores nothing. */
  CredentialRefreshListener NONE = renewed -> {};

  /**
   * New values by the name of their credential, for example {@code token} and {@code
   * refresh_token}.
   */
  void onRefresh(Map<String, Secret> values);
}
