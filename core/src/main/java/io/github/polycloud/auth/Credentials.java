package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/** The values that were found for a connection, each with where it came from. Prints no value. */
public final class Credentials {
  /**
   * A value and its origin.
   *
   * @param value the value
   * @param source where it was found, in words: {@code environment variable HEROKU_API_KEY}
   */
  public record ResolvedValue(Secret value, String source) {}

  private final Map<String, ResolvedValue> values;
  private final Set<String> open;

  /** Credentials of these values by name, all of them secret. */
  public Credentials(Map<String, ResolvedValue> values) {
    this(values, Set.of());
  }

  /** Credentials of these values by name, of which those with open names may be seen. */
  public Credentials(Map<String, ResolvedValue> values, Set<String> open) {
    this.values = new LinkedHashMap<>(values);
    this.open = Set.copyOf(open);
  }

  /** No credentials: only calls that need none will work. */
  public static Credentials none() {
    return new Credentials(Map.of());
  }

  /** The value of this name. */
  public Optional<Secret> get(String name) {
    return Optional.ofNullable(values.get(name)).map(ResolvedValue::value);
  }

  /**
   * The value of this name.
   *
   * @throws CloudException of kind {@code CONFIGURATION} when there is none
   */
  public Secret require(String name) {
    return get(name)
        .orElseThrow(
            () -> new CloudException(ErrorKind.CONFIGURATION, "no value for " + name + " is set"));
  }

  /** The same with another value of one name. */
  public Credentials with(String name, Secret value, String origin) {
    Credentials changed = new Credentials(values, open);
    changed.values.put(name, new ResolvedValue(value, origin));
    return changed;
  }

  /** Where the value of this name was found. */
  public Optional<String> source(String name) {
    return Optional.ofNullable(values.get(name)).map(ResolvedValue::source);
  }

  /** Every value that must not be seen, for those who keep them out of logs. */
  public Collection<Secret> secrets() {
    return values.entrySet().stream()
        .filter(entry -> !open.contains(entry.getKey()))
        .map(entry -> entry.getValue().value())
        .toList();
  }

  /**
   * An opaque text that is the same for the same credentials of a provider, and from which they
   * cannot be found: the key under which rate budgets are kept.
   */
  public String fingerprint(String provider) {
    CRC32C digest = new CRC32C();
    values.forEach((name, found) -> digest.update(digest(name, found.value().reveal())));
    return provider + "-" + Long.toHexString(digest.getValue());
  }

  private static byte[] digest(String name, String value) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((name + "=" + value).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Credentials[");
    values.forEach(
        (name, found) ->
            text.append(text.length() > 12 ? ", " : "")
                .append(name)
                .append(" from ")
                .append(found.source()));
    return text.append(']').toString();
  }
}
