// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.util.TypeKey;

/**
 * The cache of serializers. A serializer of a container remembers those of the elements it has
 * seen; once a foreign class has been written, containers are therefore not cached any more.
 */
final class SerializerTypeCache extends TypeCache<TypeKey, ValueSerializer<Object>> {
  private volatile boolean foreignWritten;

  SerializerTypeCache() {
    super(
        (key, serializer) ->
            ForeignClasses.in(key.getType() == null ? key.getRawType() : key.getType()));
  }

  @Override
  public @Nullable ValueSerializer<Object> put(TypeKey key, ValueSerializer<Object> serializer) {
    if (isForeign(key, serializer)) {
      if (!foreignWritten) {
        foreignWritten = true;
        removeIf(SerializerTypeCache::isContainer);
      }
    } else if (foreignWritten && isContainer(key)) {
      // Not null: the content has not changed, so Jackson need not copy it again.
      return serializer;
    }
    return super.put(key, serializer);
  }

  private static boolean isContainer(TypeKey key) {
    Class<?> type = key.getType() == null ? key.getRawType() : key.getType().getRawClass();
    return type.isArray()
        || Map.class.isAssignableFrom(type)
        || Map.Entry.class.isAssignableFrom(type)
        || Iterable.class.isAssignableFrom(type)
        || Iterator.class.isAssignableFrom(type)
        || BaseStream.class.isAssignableFrom(type)
        || Optional.class == type
        || AtomicReference.class.isAssignableFrom(type);
  }

  @Override
  public SerializerTypeCache emptyCopy() {
    return new SerializerTypeCache();
  }
}
