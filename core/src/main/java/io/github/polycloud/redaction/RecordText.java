// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.redaction;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of a record without its {@link Sensitive} components. A sensitive component is masked,
 * unless it is null; of a map, the keys are shown. All other components are shown as in the text
 * that Java generates.
 *
 * <pre>{@code
 * record NewWebhook(String url, @Sensitive String signingKey) {
 *   @Override
 *   public String toString() {
 *     return RecordText.of(this); // NewWebhook[url=https://a.example, signingKey=****]
 *   }
 * }
 * }</pre>
 *
 * <p>A record of another module must be public and in an exported package, or its package must be
 * open; of any other, only the name is shown.
 *
 * @since 0.1.0
 */
public final class RecordText {
  private static final String MASK = "****";

  // Per class, and unloaded with it.
  private static final ClassValue<RecordText> TEXTS =
      new ClassValue<>() {
        @Override
        protected RecordText computeValue(Class<?> type) {
          return new RecordText(type);
        }
      };

  private final String name;
  private final List<Component> components;

  /** A component with the method that returns its value. */
  private record Component(String name, boolean sensitive, Method accessor) {}

  private RecordText(Class<?> type) {
    this.name = type.getSimpleName();
    this.components = Arrays.stream(type.getRecordComponents()).map(RecordText::component).toList();
  }

  private static Component component(RecordComponent component) {
    Method accessor = component.getAccessor();
    // Also of a record that is not public, unless its module forbids it.
    accessor.trySetAccessible();
    return new Component(
        component.getName(), component.isAnnotationPresent(Sensitive.class), accessor);
  }

  /** Returns the text of a record, which contains none of its sensitive components. */
  public static String of(Record value) {
    Objects.requireNonNull(value, "value");
    return TEXTS.get(value.getClass()).text(value);
  }

  private String text(Record value) {
    StringBuilder text = new StringBuilder(name).append('[');
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      text.append(i == 0 ? "" : ", ").append(component.name()).append('=');
      try {
        text.append(text(component, component.accessor().invoke(value)));
      } catch (IllegalAccessException | InvocationTargetException e) {
        return name + "[]";
      }
    }
    return text.append(']').toString();
  }

  private static String text(Component component, @Nullable Object value) {
    if (!component.sensitive() || value == null) {
      return Objects.toString(value);
    }
    return value instanceof Map<?, ?> map ? map.keySet().toString() : MASK;
  }
}
