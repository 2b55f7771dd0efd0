// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.model.SshPublicKey;
import io.github.polycloud.paging.Paged;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The {@link SshKeys} of an account, on top of a {@link Store} that lists, creates and deletes
 * keys. Names are unique, ambiguous names are rejected, and a replacement leaves the account with a
 * working key at any time.
 *
 * <pre>{@code
 * SshKeys keys = new SshKeyRing(store);
 * }</pre>
 *
 * <p>Thread-safe if the store is. Two programs that add a key of the same name at the same time may
 * both succeed if the service does not reject the second one.
 *
 * @since 0.1.0
 */
public final class SshKeyRing implements SshKeys {
  private static final String TEMPORARY_SUFFIX = ".new";
  private static final Comparator<Entry> ORDER =
      Comparator.<Entry, String>comparing(entry -> entry.key().name())
          .thenComparing(entry -> entry.key().publicKey());

  // A name may contain spaces; it is no line unless an encoded key follows.
  private static final Pattern LINE = Pattern.compile("\\s*\\S+\\s+AAAA");

  private final Store store;

  /** Creates a key ring on a store. */
  public SshKeyRing(Store store) {
    this.store = Objects.requireNonNull(store, "store");
  }

  /** The keys of an account as the service stores them. */
  public interface Store {
    /** Fetches all keys, in any order. */
    List<Entry> list();

    /**
     * Creates a key.
     *
     * @param name the name
     * @param key the public key, with the name as its comment
     * @return the key as the service stores it
     */
    SshKey create(String name, SshPublicKey key);

    /** Deletes a key by the {@linkplain Entry#id() id} of its entry. */
    void delete(String id);

    /**
     * Returns whether several keys may have the same name at a time, with an id each. If not, a
     * replacement uses a temporary name.
     */
    boolean allowsEqualNames();
  }

  /**
   * A stored key.
   *
   * @param id what {@link Store#delete} needs
   * @param key the key
   */
  public record Entry(String id, SshKey key) {
    /** Rejects null components. */
    public Entry {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(key, "key");
    }
  }

  @Override
  public Paged<SshKey> list() {
    return Paged.ofSinglePage(() -> entries().stream().map(Entry::key).toList());
  }

  @Override
  public SshKey add(String name, String publicKey) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(publicKey, "publicKey");
    SshPublicKey key = SshPublicKey.of(publicKey).withComment(name);
    for (Entry entry : entries()) {
      if (entry.key().name().equals(name)) {
        throw conflict("an SSH key is already called " + name + "; replace it, or remove it first");
      }
      if (entry.key().sameAs(publicKey)) {
        throw conflict("the SSH key is already stored as " + entry.key().name());
      }
    }
    return store.create(name, key);
  }

  @Override
  public SshKey replace(String name, String publicKey) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(publicKey, "publicKey");
    SshPublicKey key = SshPublicKey.of(publicKey).withComment(name);
    List<Entry> all = entries();
    String temporaryName = name + TEMPORARY_SUFFIX;
    List<Entry> old = all.stream().filter(e -> isOld(e, name, publicKey)).toList();
    Entry present = all.stream().filter(e -> e.key().sameAs(publicKey)).findFirst().orElse(null);
    if (present != null && !List.of(name, temporaryName).contains(present.key().name())) {
      throw conflict("the SSH key is already stored as " + present.key().name());
    }
    if (old.size() > 1) {
      throw ambiguous(old);
    }
    if (present != null && present.key().name().equals(name)) {
      old.forEach(entry -> deleteOld(entry, name));
      if (!store.allowsEqualNames()) {
        deleteTemporary(all, name, publicKey);
      }
      return present.key();
    }
    if (present == null && old.isEmpty()) {
      throw notFound("no SSH key is called " + name);
    }
    if (!store.allowsEqualNames()) {
      if (present == null) {
        rejectTakenName(all, temporaryName);
      }
      return replaceByTemporaryName(name, key, old, present);
    }
    SshKey created = store.create(name, key);
    old.forEach(entry -> deleteOld(entry, name));
    return created;
  }

  @Override
  public void remove(String key) {
    Objects.requireNonNull(key, "key");
    if (key.isBlank()) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "name, fingerprint or line of the SSH key must not be blank");
    }
    SshPublicKey.requirePublic(key);
    boolean line = LINE.matcher(key).lookingAt();
    if (line || key.strip().lines().count() > 1) {
      SshPublicKey.of(key);
    }
    List<Entry> all = entries();
    List<Entry> matches = all.stream().filter(e -> e.key().name().equals(key)).toList();
    if (matches.isEmpty()) {
      matches =
          all.stream()
              .filter(e -> line ? e.key().sameAs(key) : e.key().hasFingerprint(key))
              .toList();
    }
    if (matches.isEmpty()) {
      throw notFound(
          line
              ? "no stored SSH key is the one of the given line"
              : "no SSH key has the name or fingerprint " + key);
    }
    if (matches.size() > 1) {
      throw ambiguous(matches);
    }
    store.delete(matches.get(0).id());
  }

  private List<Entry> entries() {
    return store.list().stream().sorted(ORDER).toList();
  }

  private static boolean isOld(Entry entry, String name, String newLine) {
    return entry.key().name().equals(name) && !entry.key().sameAs(newLine);
  }

  private SshKey replaceByTemporaryName(
      String name, SshPublicKey key, List<Entry> old, @Nullable Entry present) {
    String temporaryName = name + TEMPORARY_SUFFIX;
    if (present == null) {
      store.create(temporaryName, key.withComment(temporaryName));
    }
    String state = "the new SSH key is stored as " + temporaryName;
    old.forEach(
        entry -> attempt(() -> store.delete(entry.id()), state + ", the old one as " + name));
    SshKey created = attempt(() -> store.create(name, key), state + ", the old one is deleted");
    List<Entry> all = attempt(this::entries, state + ", perhaps also as " + name);
    if (all.stream().noneMatch(e -> e.key().name().equals(name) && e.key().sameAs(key.text()))) {
      // A service that ignores a second copy of a key: the temporary one is the only one.
      throw conflict(state + ", since the service stores no second copy of it as " + name);
    }
    deleteTemporary(all, name, key.text());
    return created;
  }

  private void deleteTemporary(List<Entry> all, String name, String line) {
    String temporaryName = name + TEMPORARY_SUFFIX;
    for (Entry entry : all) {
      if (entry.key().name().equals(temporaryName) && entry.key().sameAs(line)) {
        attempt(
            () -> store.delete(entry.id()),
            "the new SSH key is stored as " + temporaryName + " and " + name);
      }
    }
  }

  private static void rejectTakenName(List<Entry> all, String temporaryName) {
    if (all.stream().anyMatch(entry -> entry.key().name().equals(temporaryName))) {
      throw conflict(
          "an SSH key is called "
              + temporaryName
              + ", a name that the replacement needs; remove that key first");
    }
  }

  private void deleteOld(Entry entry, String name) {
    attempt(
        () -> store.delete(entry.id()),
        "the new SSH key "
            + name
            + " is stored, the old one is still there with the fingerprint "
            + entry.key().sha256());
  }

  private static void attempt(Runnable call, String state) {
    attempt(
        () -> {
          call.run();
          return state;
        },
        state);
  }

  private static <T> T attempt(Supplier<T> call, String state) {
    try {
      return call.get();
    } catch (CloudException e) {
      throw CloudException.of(
          ErrorDetails.of(
                  e.kind(), state + "; repeat the replacement to complete it: " + e.getMessage())
              .withOutcome(e.outcome())
              .withRetryable(e.retryable())
              .withCause(e));
    }
  }

  private static CloudException notFound(String message) {
    return CloudException.of(ErrorKind.NOT_FOUND, message);
  }

  private static CloudException ambiguous(List<Entry> candidates) {
    return conflict(
        candidates.size()
            + " SSH keys match; remove one by its name or fingerprint: "
            + candidates.stream()
                .map(e -> e.key().name() + " " + e.key().sha256())
                .collect(Collectors.joining(", ")));
  }

  private static CloudException conflict(String message) {
    return CloudException.of(ErrorKind.CONFLICT, message);
  }
}
