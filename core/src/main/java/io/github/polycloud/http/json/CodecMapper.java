// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import java.lang.reflect.Type;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CacheProvider;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.LookupCache;
import tools.jackson.databind.util.TypeKey;

/**
 * A mapper that keeps no application from being unloaded, although it lives as long as this
 * library; see {@link TypeCache}.
 */
final class CodecMapper extends JsonMapper {
  private static final long serialVersionUID = 1L;

  private final transient TypeCache<Type, ObjectReader> readers =
      new TypeCache<>((type, reader) -> ForeignClasses.in(type));

  CodecMapper(Builder builder) {
    super(builder.cacheProvider(new Caches()));
  }

  /** Returns the reader of a type, which is created once. */
  ObjectReader cachedReader(Type type) {
    ObjectReader known = readers.get(type);
    if (known != null) {
      return known;
    }
    JavaType resolved = constructType(type);
    ObjectReader created = readerFor(resolved);
    if (ForeignClasses.in(resolved) != null) {
      // The reader has it; this map would hold it forever.
      _rootDeserializers.remove(resolved);
    }
    ObjectReader earlier = readers.putIfAbsent(type, created);
    return earlier == null ? created : earlier;
  }

  private static final class Caches implements CacheProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public LookupCache<JavaType, ValueDeserializer<Object>> forDeserializerCache(
        DeserializationConfig config) {
      return new TypeCache<>((type, deserializer) -> ForeignClasses.in(type));
    }

    @Override
    public LookupCache<TypeKey, ValueSerializer<Object>> forSerializerCache(
        SerializationConfig config) {
      return new SerializerTypeCache();
    }

    @Override
    public LookupCache<Object, JavaType> forTypeFactory() {
      // Only the value shows which classes a key of a generic type contains.
      return new TypeCache<>(
          (key, type) ->
              type != null
                  ? ForeignClasses.in(type)
                  : key instanceof Class<?> plain ? ForeignClasses.in(plain) : null);
    }
  }
}
