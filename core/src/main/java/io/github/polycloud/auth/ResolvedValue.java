// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A credential or setting that was found, and its source. Immutable; its text does not contain the
 * value.
 *
 * <pre>{@code
 * ResolvedValue<Secret> found =
 *     ResolvedValue.of(Secret.of(System.getenv("TOKEN")), "environment variable TOKEN");
 * }</pre>
 *
 * @param <T> {@link Secret} for a credential, {@code String} for a setting
 * @since 0.1.0
 */
public final class ResolvedValue<T> {
  private final T value;
  private final String source;
  private final @Nullable Path file;

  private ResolvedValue(T value, String source, @Nullable Path file) {
    this.value = Objects.requireNonNull(value, "value");
    this.source = Objects.requireNonNull(source, "source");
    this.file = file;
  }

  /**
   * Returns a value that is from no file.
   *
   * @param value the value
   * @param source where it was found, for example {@code environment variable HEROKU_API_KEY}
   */
  public static <T> ResolvedValue<T> of(T value, String source) {
    return new ResolvedValue<>(value, source, null);
  }

  /**
   * Returns a value of a configuration file.
   *
   * @param value the value
   * @param source where it was found, in words
   * @param file the configuration file that contains it; null for any other source
   */
  public static <T> ResolvedValue<T> of(T value, String source, @Nullable Path file) {
    return new ResolvedValue<>(value, source, file);
  }

  /** Returns the value. */
  public T value() {
    return value;
  }

  /** Returns where it was found. */
  public String source() {
    return source;
  }

  /** Returns the configuration file that contains it; null for any other source. */
  public @Nullable Path file() {
    return file;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResolvedValue<?> that
        && value.equals(that.value)
        && source.equals(that.source)
        && Objects.equals(file, that.file);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, source, file);
  }

  @Override
  public String toString() {
    return "ResolvedValue[" + source + "]";
  }
}
