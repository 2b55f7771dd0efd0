// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * HTTP header fields in insertion order. Names are case-insensitive. Immutable; use {@link Builder}
 * to create and change them.
 *
 * @since 0.1.0
 */
public final class Headers {
  private static final String[] NONE = {};
  private static final Headers EMPTY = new Headers(NONE, 0);

  // Alternating names and values: half the memory of a map, and faster up to dozens of fields.
  // Never modified here; may be longer than size.
  private final String[] fields;
  private final int size;

  private Headers(String[] fields, int size) {
    this.fields = fields;
    this.size = size;
  }

  /**
   * Creates header fields from alternating names and values, which are not validated.
   *
   * @throws IllegalArgumentException if a name has no value
   */
  public static Headers of(String... namesAndValues) {
    for (String part : Objects.requireNonNull(namesAndValues, "namesAndValues")) {
      Objects.requireNonNull(part, "namesAndValues must not contain null");
    }
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("names and values must alternate");
    }
    return namesAndValues.length == 0
        ? EMPTY
        : new Headers(namesAndValues.clone(), namesAndValues.length);
  }

  /** Creates an empty builder. */
  public static Builder builder() {
    return EMPTY.newBuilder();
  }

  /** Creates a builder with these fields, which are copied on the first change. */
  public Builder newBuilder() {
    return new Builder(this);
  }

  /** Returns the first value of a field; empty if the field is absent. */
  public Optional<String> first(String name) {
    Objects.requireNonNull(name, "name");
    int first = indexOf(fields, size, name);
    return first < 0 ? Optional.empty() : Optional.of(fields[first + 1]);
  }

  /** Returns all values of a field; empty if the field is absent. */
  public List<String> all(String name) {
    Objects.requireNonNull(name, "name");
    List<String> values = new ArrayList<>();
    for (int i = 0; i < size; i += 2) {
      if (fields[i].equalsIgnoreCase(name)) {
        values.add(fields[i + 1]);
      }
    }
    return values;
  }

  /** Returns whether a field is present. */
  public boolean contains(String name) {
    Objects.requireNonNull(name, "name");
    return indexOf(fields, size, name) >= 0;
  }

  /** Calls the action with each name and value. */
  public void forEach(BiConsumer<String, String> action) {
    Objects.requireNonNull(action, "action");
    for (int i = 0; i < size; i += 2) {
      action.accept(fields[i], fields[i + 1]);
    }
  }

  /** Returns all values by name, in the order of the fields. */
  public Map<String, List<String>> toMap() {
    Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Map<String, List<String>> map = new LinkedHashMap<>();
    forEach(
        (name, value) ->
            map.computeIfAbsent(names.computeIfAbsent(name, n -> n), n -> new ArrayList<>(1))
                .add(value));
    return map;
  }

  /** Returns the names only: values may be secrets. */
  @Override
  public String toString() {
    StringBuilder names = new StringBuilder("Headers[");
    for (int i = 0; i < size; i += 2) {
      names.append(i == 0 ? "" : ", ").append(fields[i]);
    }
    return names.append(']').toString();
  }

  private static int indexOf(String[] fields, int size, String name) {
    for (int i = 0; i < size; i += 2) {
      if (fields[i].equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Builds {@link Headers}. Not thread-safe. */
  public static final class Builder {
    private static final int EXTRA_CAPACITY = 12;
    private static final int INITIAL_CAPACITY = 32;

    private String[] fields;
    private int size;
    // Set while the array is shared with built headers (copy on write). Cached, so that building
    // twice does not copy.
    private @Nullable Headers built;

    private Builder(Headers start) {
      this.fields = start.fields;
      this.size = start.size;
      this.built = start;
    }

    /**
     * Adds a field; existing fields of that name are retained.
     *
     * @throws io.github.polycloud.error.CloudException of kind {@code INVALID_REQUEST} if the name
     *     or the value has a character that no header field can carry
     */
    public Builder add(String name, String value) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      return addUnchecked(
          HeaderValidator.requireValidName(name), HeaderValidator.requireValidValue(name, value));
    }

    /** Adds a field without validation: one that was received or is already validated. */
    public Builder addUnchecked(String name, String value) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      reserve();
      fields[size++] = name;
      fields[size++] = value;
      return this;
    }

    /**
     * Sets a field in place of all existing fields of that name.
     *
     * @throws io.github.polycloud.error.CloudException of kind {@code INVALID_REQUEST} if the name
     *     or the value has a character that no header field can carry
     */
    public Builder set(String name, String value) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      HeaderValidator.requireValidName(name);
      HeaderValidator.requireValidValue(name, value);
      int first = indexOf(fields, size, name);
      if (first < 0) {
        return addUnchecked(name, value);
      }
      reserve();
      fields[first] = name;
      fields[first + 1] = value;
      remove(name, first + 2);
      return this;
    }

    /** Removes all fields of a name. */
    public Builder remove(String name) {
      Objects.requireNonNull(name, "name");
      if (indexOf(fields, size, name) >= 0) {
        reserve();
        remove(name, 0);
      }
      return this;
    }

    /** Returns whether a field is present. */
    public boolean contains(String name) {
      Objects.requireNonNull(name, "name");
      return indexOf(fields, size, name) >= 0;
    }

    /** Returns the fields as they are now. */
    public Headers build() {
      Headers headers = built;
      if (headers == null) {
        headers = new Headers(fields, size);
        built = headers;
      }
      return headers;
    }

    /** Ensures an unshared array with capacity for one more field. */
    private void reserve() {
      if (built != null) {
        fields = Arrays.copyOf(fields, size == 0 ? INITIAL_CAPACITY : size + EXTRA_CAPACITY);
        built = null;
      } else if (size + 2 > fields.length) {
        fields = Arrays.copyOf(fields, size * 2);
      }
    }

    private void remove(String name, int from) {
      int newSize = from;
      for (int i = from; i < size; i += 2) {
        if (!fields[i].equalsIgnoreCase(name)) {
          fields[newSize] = fields[i];
          fields[newSize + 1] = fields[i + 1];
          newSize += 2;
        }
      }
      size = newSize;
    }
  }
}
