// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The account's public SSH keys in the order they were added. */
public final class SshKeys implements Serializable {

  private final List<SshKey> keys = new ArrayList<>();
  private final MonotonicClock clock;

  public SshKeys(MonotonicClock clock) {
    this.clock = clock;
  }

  public List<SshKey> all() {
    return List.copyOf(keys);
  }

  /** Adds a key; a duplicate is an error. */
  public SshKey add(String line) {
    SshKey key = SshKey.parse(line, clock.now());
    if (same(key).isPresent()) {
      throw HerokuError.invalid("Public key is already in use.");
    }
    keys.add(key);
    return key;
  }

  /** Adds a key unless it exists already. */
  public void ensure(String line) {
    SshKey key = SshKey.parse(line, clock.now());
    if (same(key).isEmpty()) {
      keys.add(key);
    }
  }

  public SshKey find(String idOrFingerprint) {
    return first(
        key ->
            key.id().toString().equals(idOrFingerprint)
                || key.fingerprint().equalsIgnoreCase(idOrFingerprint));
  }

  public SshKey findByComment(String comment) {
    return first(key -> !comment.isBlank() && key.comment().equals(comment));
  }

  public void remove(SshKey key) {
    keys.remove(key);
  }

  public void removeAll() {
    keys.clear();
  }

  private Optional<SshKey> same(SshKey key) {
    return keys.stream().filter(old -> old.fingerprint().equals(key.fingerprint())).findFirst();
  }

  private SshKey first(Predicate<SshKey> requested) {
    return Lookup.first(keys, requested, "key");
  }
}
