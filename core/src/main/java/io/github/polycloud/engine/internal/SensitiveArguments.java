// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.model.FieldUpdate;
import io.github.polycloud.redaction.Sensitive;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The arguments that a call sends and that may contain secrets. The values are collected when a
 * text of the service has to be masked, so that a successful call does not pay for them.
 *
 * <p>They are the context of a request until it is sent, and then part of its {@link CallContext}.
 */
public final class SensitiveArguments implements HttpRequest.Context {
  /** Those of a call without any. */
  public static final SensitiveArguments NONE = new SensitiveArguments(null, null);

  // A list may contain itself.
  private static final int MAX_DEPTH = 32;

  private final @Nullable Object sensitive;
  private final @Nullable Object body;

  private SensitiveArguments(@Nullable Object sensitive, @Nullable Object body) {
    this.sensitive = sensitive;
    this.body = body;
  }

  /**
   * Returns those of a call.
   *
   * @param sensitive arguments that are sensitive as a whole
   * @param body the body, of which the {@link Sensitive} components are sensitive; null for none
   */
  public static SensitiveArguments of(Collection<?> sensitive, @Nullable Object body) {
    return new SensitiveArguments(sensitive, body);
  }

  /** Returns whether the call has neither sensitive arguments nor a body. */
  public boolean isEmpty() {
    return body == null
        && (sensitive == null || sensitive instanceof Collection<?> all && all.isEmpty());
  }

  @Override
  public long deadlineNanos() {
    return Long.MAX_VALUE;
  }

  @Override
  public int attempt() {
    return 0;
  }

  @Override
  public @Nullable String requestId() {
    return null;
  }

  /** Passes on each sensitive value as text. Of a map, the keys are not sensitive. */
  public void forEach(Consumer<String> action) {
    try {
      add(sensitive, true, 0, action);
      add(body, false, 0, action);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // An accessor failed, or the caller has changed a list during the call. The error of the
      // service must reach the caller nevertheless.
    }
  }

  private static void add(
      @Nullable Object value, boolean sensitive, int depth, Consumer<String> action)
      throws ReflectiveOperationException {
    if (value == null || depth > MAX_DEPTH) {
      return;
    }
    if (value instanceof FieldUpdate<?> update) {
      // Its value is sensitive where the update is.
      add(update.value(), sensitive, depth + 1, action);
    } else if (value instanceof Record fields) {
      addComponents(fields, sensitive, depth, action);
    } else if (value instanceof Map<?, ?> map) {
      add(map.values(), sensitive, depth + 1, action);
    } else if (value instanceof Map.Entry<?, ?> entry) {
      add(entry.getValue(), sensitive, depth + 1, action);
    } else if (value instanceof Optional<?> optional) {
      add(optional.orElse(null), sensitive, depth + 1, action);
    } else if (value instanceof Object[] array) {
      add(Arrays.asList(array), sensitive, depth + 1, action);
    } else if (value instanceof Iterable<?> elements && !isText(value)) {
      for (Object element : elements) {
        add(element, sensitive, depth + 1, action);
      }
    } else if (sensitive) {
      addText(value, action);
    }
  }

  private static void addComponents(
      Record fields, boolean sensitive, int depth, Consumer<String> action)
      throws ReflectiveOperationException {
    for (RecordComponent component : fields.getClass().getRecordComponents()) {
      Method accessor = component.getAccessor();
      // Also of a record that is not public; its module may forbid it.
      if (accessor.trySetAccessible()) {
        boolean marked = component.isAnnotationPresent(Sensitive.class);
        add(accessor.invoke(fields), sensitive || marked, depth + 1, action);
      }
    }
  }

  /** Returns whether a value that can be iterated over is a text all the same. */
  private static boolean isText(Object value) {
    return value instanceof Path || value instanceof JsonNode node && node.isValueNode();
  }

  private static void addText(Object value, Consumer<String> action) {
    if (value instanceof Secret secret) {
      action.accept(secret.reveal());
    } else if (value instanceof JsonNode node) {
      action.accept(node.asString());
    } else if (value instanceof byte[] bytes) {
      action.accept(new String(bytes, StandardCharsets.UTF_8));
    } else if (value instanceof char[] characters) {
      action.accept(new String(characters));
    } else {
      action.accept(value.toString());
    }
  }
}
