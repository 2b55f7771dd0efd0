package io.github.polycloud.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Header fields in the order they were added. Names have no case, whatever protocol carried them.
 */
public final class Headers {
  // Names and values in turn: half the memory of a map, and quicker up to dozens of fields.
  private final List<String> fields = new ArrayList<>(24);

  Headers() {}

  /** Fields from names and values in turn, for tests of dialects and codecs. */
  public static Headers of(String... namesAndValues) {
    Headers headers = new Headers();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return headers;
  }

  /** The first value of a field. */
  public Optional<String> first(String name) {
    int first = indexOf(name);
    return first < 0 ? Optional.empty() : Optional.of(fields.get(first + 1));
  }

  /** All values of a field. */
  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    forEach(
        (field, value) -> {
          if (field.equalsIgnoreCase(name)) {
            values.add(value);
          }
        });
    return values;
  }

  /** Whether a field is present. */
  public boolean contains(String name) {
    return indexOf(name) >= 0;
  }

  /** Calls back with each name and value. */
  public void forEach(BiConsumer<String, String> action) {
    for (int i = 0; i < fields.size(); i += 2) {
      action.accept(fields.get(i), fields.get(i + 1));
    }
  }

  /** Names only: values may be secrets. */
  @Override
  public String toString() {
    StringBuilder names = new StringBuilder("Headers[");
    for (int i = 0; i < fields.size(); i += 2) {
      names.append(i == 0 ? "" : ", ").append(fields.get(i));
    }
    return names.append(']').toString();
  }

  void add(String name, String value) {
    fields.add(name);
    fields.add(value);
  }

  /** In place of the first field of this name, if there is one, and of all others. */
  void set(String name, String value) {
    int first = indexOf(name);
    if (first < 0) {
      add(name, value);
    } else {
      fields.set(first, name);
      fields.set(first + 1, value);
      remove(name, first + 2);
    }
  }

  void remove(String name) {
    remove(name, 0);
  }

  private void remove(String name, int from) {
    for (int i = fields.size() - 2; i >= from; i -= 2) {
      if (fields.get(i).equalsIgnoreCase(name)) {
        fields.subList(i, i + 2).clear();
      }
    }
  }

  private int indexOf(String name) {
    for (int i = 0; i < fields.size(); i += 2) {
      if (fields.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  void addAll(Headers others) {
    fields.addAll(others.fields);
  }
}
