// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a list: name and value of each. All formats show the same fields, in this order.
 *
 * <pre>{@code
 * Listing<App> apps = Listing.<App>of("apps").id("name", App::name).field("region", App::region);
 * }</pre>
 *
 * @param <T> the type of an item
 */
public final class Listing<T> {
  private final String noun;
  private final List<Field<T>> fields = new ArrayList<>();

  private Listing(String noun) {
    this.noun = noun;
  }

  /**
   * Creates a list without fields.
   *
   * @param noun what is listed, in the plural, for messages
   */
  public static <T> Listing<T> of(String noun) {
    return new Listing<>(noun);
  }

  /**
   * Adds a field that identifies an item, alone or together with others of this kind. They are all
   * that {@code --quiet} prints, and the last that a table cuts.
   */
  public Listing<T> id(String name, Function<? super T, ? extends @Nullable Object> value) {
    return add(new Field<>(name, value, true, true));
  }

  /** Adds a field. */
  public Listing<T> field(String name, Function<? super T, ? extends @Nullable Object> value) {
    return add(new Field<>(name, value, false, true));
  }

  /** Adds a field that a table shows only if {@code --fields} names it. */
  public Listing<T> detail(String name, Function<? super T, ? extends @Nullable Object> value) {
    return add(new Field<>(name, value, false, false));
  }

  private Listing<T> add(Field<T> field) {
    fields.add(field);
    return this;
  }

  /** Returns a list with the same fields, of which the named one identifies no item. */
  public Listing<T> ofOne(String name) {
    Listing<T> list = new Listing<>(noun);
    for (Field<T> field : fields) {
      list.add(
          new Field<>(
              field.name(),
              field.value(),
              field.isId() && !field.name().equals(name),
              field.inTable()));
    }
    return list;
  }

  String noun() {
    return noun;
  }

  List<Field<T>> fields() {
    return fields;
  }

  /**
   * A field.
   *
   * @param name its name, in camel case; the title of its column in upper case
   * @param inTable whether a table shows it without being asked
   */
  record Field<T>(
      String name,
      Function<? super T, ? extends @Nullable Object> value,
      boolean isId,
      boolean inTable) {

    /** Returns null, a string, a number, a boolean, or a list or a map of these. */
    @Nullable Object of(T item) {
      return plain(value.apply(item));
    }

    private static @Nullable Object plain(@Nullable Object value) {
      if (value == null || value instanceof Number || value instanceof Boolean) {
        return value;
      }
      if (value instanceof Collection<?> items) {
        return items.stream().map(Field::plain).toList();
      }
      if (value instanceof Map<?, ?> entries) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        entries.forEach((key, each) -> plain.put(key.toString(), plain(each)));
        return plain;
      }
      return value.toString();
    }
  }
}
