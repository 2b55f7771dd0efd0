// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An enum to which a service may add values: a value without a constant keeps the name that the
 * service sent. There is one instance of each constant, so that {@code ==}, {@code equals} and a
 * {@code switch} on {@link #name()} agree.
 *
 * <pre>{@code
 * String color =
 *     switch (release.status().name()) {
 *       case "succeeded" -> "green";
 *       case "failed" -> "red";
 *       default -> "gray";
 *     };
 * }</pre>
 *
 * <p>A subclass has constants and a factory method, both from its {@link Values}:
 *
 * <pre>{@code
 * public final class Color extends ExtensibleEnum {
 *   private static final Values<Color> VALUES = Values.of(Color::new);
 *
 *   public static final Color RED = VALUES.get("red");
 *
 *   private Color(String name) {
 *     super(name);
 *   }
 *
 *   public static Color of(String name) {
 *     return VALUES.get(name);
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public abstract class ExtensibleEnum {
  private final String name;

  /** Creates a value; called by {@link Values} only. */
  protected ExtensibleEnum(String name) {
    this.name = name;
  }

  /**
   * Returns the name: of a neutral value in lower case, of a native one as the service sends it.
   */
  @JsonValue
  public final String name() {
    return name;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other == this
        || (other != null
            && other.getClass() == getClass()
            && ((ExtensibleEnum) other).name.equals(name));
  }

  @Override
  public final int hashCode() {
    return name.hashCode();
  }

  /** Returns the name. */
  @Override
  public final String toString() {
    return name;
  }

  /**
   * The values of an extensible enum by name. Thread-safe.
   *
   * @param <T> the enum
   */
  public static final class Values<T extends ExtensibleEnum> {
    // Names come from services: what they may fill is bounded. Beyond, values are equal, but not
    // the same instance.
    private static final int MAX_VALUES = 512;
    private static final int MAX_LENGTH = 100;

    private final Function<String, T> constructor;
    private final Map<String, T> values = new ConcurrentHashMap<>();

    private Values(Function<String, T> constructor) {
      this.constructor = constructor;
    }

    /** Returns an empty set of values. */
    public static <T extends ExtensibleEnum> Values<T> of(Function<String, T> constructor) {
      Objects.requireNonNull(constructor, "constructor");
      return new Values<>(constructor);
    }

    /** Returns the value with this name, which is created if there is none. */
    public T get(String name) {
      Objects.requireNonNull(name, "name");
      T known = values.get(name);
      if (known != null) {
        return known;
      }
      T created = constructor.apply(name);
      if (values.size() >= MAX_VALUES || name.length() > MAX_LENGTH) {
        return created;
      }
      T earlier = values.putIfAbsent(name, created);
      return earlier == null ? created : earlier;
    }
  }
}
