// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.model.SshPublicKey;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a key on a service that stores each key once and deletes by comment. Neither key can be
 * renamed without being away for a moment, so each is renamed while the other one is there:
 *
 * <pre>
 * ops=old                       the start
 * ops=old       ops.new-x=new   the new key is stored
 *               ops.new-x=new   the old key is being renamed
 * ops.old-x=old ops.new-x=new
 * ops.old-x=old                 the new key is being renamed
 * ops.old-x=old ops=new
 *               ops=new         the end
 * </pre>
 *
 * <p>The suffix is derived from the new key, so that a repeated call finds the keys of a call that
 * failed halfway, and never takes another key for one of them.
 */
final class LegacyKeyReplacement {
  private static final int TAG_LENGTH = 8;
  private static final String REPEAT = "; repeat the replacement to complete it";

  private final LegacyKeyStore store;
  private final String name;
  private final SshPublicKey key;
  private final String temporary;
  private final String retired;

  LegacyKeyReplacement(LegacyKeyStore store, String name, SshPublicKey key) {
    this.store = store;
    this.name = name;
    this.key = key.withComment(name);
    String tag = tag(this.key);
    this.temporary = name + ".new-" + tag;
    this.retired = name + ".old-" + tag;
  }

  SshKey run() {
    List<SshKey> all = store.stored();
    SshKey present = all.stream().filter(this::isNew).findFirst().orElse(null);
    List<SshKey> named =
        all.stream().filter(each -> each.name().equals(name) && !isNew(each)).toList();
    if (present != null && !List.of(name, temporary).contains(present.name())) {
      throw conflict("the SSH key is already stored as " + present.name());
    }
    if (named.size() + (present != null && present.name().equals(name) ? 1 : 0) > 1) {
      throw ambiguous(all.stream().filter(each -> each.name().equals(name)).toList());
    }
    SshKey old = named.isEmpty() ? find(all, retired) : named.get(0);
    if (present == null && old == null) {
      throw CloudException.of(ErrorKind.NOT_FOUND, "heroku-legacy: no SSH key is called " + name);
    }
    return present != null && present.name().equals(name)
        ? finished(present, old)
        : renamed(present, old);
  }

  private SshKey renamed(@Nullable SshKey present, @Nullable SshKey old) {
    if (old == null) {
      return renamedAlone();
    }
    SshKey aside = present;
    SshKey kept = old;
    if (old.name().equals(name)) {
      SshPublicKey oldKey = SshPublicKey.of(old.publicKey()).withComment(retired);
      if (aside == null) {
        aside = store.create(temporary, key.withComment(temporary));
      }
      delete(
          old, "the old SSH key is stored as " + name + ", the new one as " + temporary + REPEAT);
      kept = attempt(() -> store.create(retired, oldKey), aloneState());
    }
    if (aside != null) {
      delete(
          aside,
          "the old SSH key is stored as " + retired + ", the new one as " + temporary + REPEAT);
    }
    SshKey created =
        attempt(() -> store.create(name, key), "the old SSH key is stored as " + retired + REPEAT);
    return finished(created, kept);
  }

  /** An earlier call ended after it had deleted the old key, which is known to the caller only. */
  private SshKey renamedAlone() {
    SshKey created = attempt(() -> store.create(name, key), aloneState());
    List<SshKey> all = store.stored();
    if (find(all, name) == null) {
      throw conflict(aloneState() + "; the service cannot rename its only copy: remove and add it");
    }
    return finished(created, find(all, temporary));
  }

  private String aloneState() {
    return "the old SSH key is deleted, the new one is stored as " + temporary;
  }

  private SshKey finished(SshKey created, @Nullable SshKey old) {
    if (old != null) {
      delete(
          old, "the new SSH key is stored as " + name + ", there is also " + old.name() + REPEAT);
    }
    return created;
  }

  private void delete(SshKey stored, String state) {
    attempt(
        () -> {
          store.delete(stored.publicKey());
          return stored;
        },
        state);
  }

  private static SshKey attempt(Step step, String state) {
    try {
      return step.run();
    } catch (CloudException e) {
      throw CloudException.of(
          ErrorDetails.of(e.kind(), state + ": " + e.getMessage())
              .withOutcome(e.outcome())
              .withRetryable(e.retryable())
              .withCause(e));
    }
  }

  /** A request and what it stores or deletes. */
  private interface Step {
    SshKey run();
  }

  private boolean isNew(SshKey stored) {
    return stored.sameAs(key.text());
  }

  private static @Nullable SshKey find(List<SshKey> all, String name) {
    return all.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  private static String tag(SshPublicKey key) {
    String fingerprint = new SshKey("", key.text(), null).sha256();
    String digits = fingerprint.replaceFirst("^SHA256:", "").replaceAll("[^A-Za-z0-9]", "");
    return digits.substring(0, Math.min(TAG_LENGTH, digits.length()));
  }

  private CloudException ambiguous(List<SshKey> candidates) {
    return conflict(
        candidates.size()
            + " SSH keys are called "
            + name
            + ": "
            + candidates.stream().map(SshKey::sha256).collect(Collectors.joining(", ")));
  }

  private static CloudException conflict(String message) {
    return CloudException.of(ErrorKind.CONFLICT, "heroku-legacy: " + message);
  }
}
