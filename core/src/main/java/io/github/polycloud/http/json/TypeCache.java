// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.LookupCache;

/**
 * A cache by type that keeps no application from being unloaded: values for {@linkplain
 * ForeignClasses foreign classes} are stored with the class, not in this cache. Thread-safe.
 */
class TypeCache<K, V> implements LookupCache<K, V> {
  private final BiFunction<K, @Nullable V, @Nullable Class<?>> foreignClass;
  private final Map<K, V> own = new ConcurrentHashMap<>();
  private final ClassValue<Map<K, V>> foreign = new MapOfClass<>();

  /** Static, because a class must not refer to the cache. */
  private static final class MapOfClass<K, V> extends ClassValue<Map<K, V>> {
    @Override
    protected Map<K, V> computeValue(Class<?> type) {
      return new ConcurrentHashMap<>();
    }
  }

  /**
   * Creates an empty cache.
   *
   * @param foreignClass the foreign class in a key and its value, of which the value is null for a
   *     lookup; null if there is none
   */
  TypeCache(BiFunction<K, @Nullable V, @Nullable Class<?>> foreignClass) {
    this.foreignClass = foreignClass;
  }

  private Map<K, V> map(K key, @Nullable V value) {
    Class<?> type = foreignClass.apply(key, value);
    return type == null ? own : foreign.get(type);
  }

  /** Returns whether a value is stored with a foreign class. */
  final boolean isForeign(K key, V value) {
    return foreignClass.apply(key, value) != null;
  }

  /** Removes values that are not stored with a foreign class. */
  final void removeIf(Predicate<K> condition) {
    own.keySet().removeIf(condition);
  }

  @Override
  public @Nullable V get(K key) {
    V known = own.get(key);
    return known != null ? known : map(key, null).get(key);
  }

  @Override
  public @Nullable V put(K key, V value) {
    return map(key, value).put(key, value);
  }

  @Override
  public @Nullable V putIfAbsent(K key, V value) {
    return map(key, value).putIfAbsent(key, value);
  }

  // Jackson copies the content to a table of its own, which must not contain foreign classes.
  @Override
  public void contents(BiConsumer<K, V> consumer) {
    own.forEach(consumer);
  }

  @Override
  public int size() {
    return own.size();
  }

  @Override
  public void clear() {
    own.clear();
  }

  @Override
  public LookupCache<K, V> emptyCopy() {
    return new TypeCache<>(foreignClass);
  }

  @Override
  public LookupCache<K, V> snapshot() {
    return emptyCopy();
  }
}
