// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.model.App;
import io.github.polycloud.model.ExtensibleEnum;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Uses the result of a call as an application would: reads lists, and calls what has no effect. */
final class ResultInspector {
  private static final int MAX_DEPTH = 5;
  private static final int MAX_ITEMS = 20;

  private final TimeSource timeSource;

  /** Creates an inspector that waits with a time source. */
  ResultInspector(TimeSource timeSource) {
    this.timeSource = timeSource;
  }

  /** Waits for, iterates and reads a result. */
  void inspect(@Nullable Object result) throws Throwable {
    inspect(result, 0);
  }

  private void inspect(@Nullable Object value, int depth) throws Throwable {
    if (value == null || depth > MAX_DEPTH) {
      return;
    }
    value.toString();
    value.hashCode();
    if (!value.equals(value)) {
      throw new AssertionError(value.getClass() + " is not equal to itself");
    }
    if (value instanceof Waiter<?> waiter) {
      inspect(waiter.timeSource(timeSource).timeout(Duration.ofSeconds(10)).await(), depth + 1);
    } else if (value instanceof Paged<?> list) {
      list.toResult();
      list.findFirst();
      inspect(list.prefetching().toList(), depth + 1);
    } else if (value instanceof Optional<?> optional) {
      inspect(optional.orElse(null), depth);
    } else if (value instanceof Map<?, ?> map) {
      inspect(map.keySet(), depth);
      inspect(map.values(), depth);
    } else if (value instanceof Stream<?> stream) {
      try (stream) {
        inspect(stream.limit(MAX_ITEMS).iterator(), depth);
      }
    } else if (value instanceof Iterable<?> items) {
      inspect(items.iterator(), depth);
    } else if (value instanceof Iterator<?> items) {
      for (int i = 0; i < MAX_ITEMS && items.hasNext(); i++) {
        inspect(items.next(), depth + 1);
      }
    } else if (value instanceof InputStream stream) {
      read(stream);
    } else if (hasGetters(value)) {
      inspectGetters(value, depth);
    }
    if (value instanceof StreamingResponse stream) {
      read(stream.body());
      stream.close();
    }
  }

  private static void read(InputStream stream) {
    try {
      stream.readNBytes(1000);
    } catch (IOException e) {
      // The way in which a stream fails.
      return;
    }
  }

  private static boolean hasGetters(Object value) {
    return value.getClass().isRecord() && !(value instanceof ExtensibleEnum);
  }

  private void inspectGetters(Object value, int depth) throws Throwable {
    for (Method method : value.getClass().getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0) {
        method.setAccessible(true);
        Object part;
        try {
          part = method.invoke(value);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
        inspect(part, depth + 1);
      }
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (isPromised(component) && component.getAccessor().invoke(value) == null) {
        throw new AssertionError(component + " of " + value.getClass() + " is null");
      }
    }
  }

  /**
   * A neutral value has what its type promises. A native one lacks what the service did not send,
   * except lists and maps, which are empty then.
   */
  private static boolean isPromised(RecordComponent component) {
    Class<?> type = component.getType();
    return !ResponseShape.isNullable(component)
        && (isNeutral(component.getDeclaringRecord())
            || Collection.class.isAssignableFrom(type)
            || Map.class.isAssignableFrom(type));
  }

  private static boolean isNeutral(Class<?> record) {
    return record.getPackage() == App.class.getPackage();
  }
}
