// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.arguments;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NonNullParametersTest {
  @NullMarked
  interface Marked {
    void none();

    void mixed(String first, @Nullable String second, int third, byte[] fourth);

    <T> void generic(T required);

    <T extends @Nullable Object> void parametric(T value);

    void elements(@Nullable Object... values);

    void array(Object @Nullable ... values);

    @NullUnmarked
    void unmarked(String value);

    interface Nested {
      void nested(String value);
    }
  }

  @NullUnmarked
  interface Unmarked {
    void unknown(String value);

    @NullMarked
    void known(String value);
  }

  @Test
  void theFirstMissingArgumentIsNamed() {
    NonNullParameters mixed = of(Marked.class, "mixed");

    assertThatNullPointerException()
        .isThrownBy(() -> mixed.check(new Object[] {null, null, 1, null}))
        .withMessage("first");
    assertThatNullPointerException()
        .isThrownBy(() -> mixed.check(new Object[] {"a", null, 1, null}))
        .withMessage("fourth");
    assertThatCode(() -> mixed.check(new Object[] {"a", null, 1, new byte[0]}))
        .doesNotThrowAnyException();
  }

  @Test
  void theNearestAnnotationDecides() {
    assertRejectsNull(of(Marked.Nested.class, "nested"), "value");
    assertRejectsNull(of(Unmarked.class, "known"), "value");
    assertAcceptsNull(of(Unmarked.class, "unknown"));
    assertAcceptsNull(of(Marked.class, "unmarked"));
  }

  @Test
  void theBoundOfATypeVariableDecides() {
    assertRejectsNull(of(Marked.class, "generic"), "required");
    assertAcceptsNull(of(Marked.class, "parametric"));
  }

  @Test
  void anArrayIsNotItsElements() {
    assertRejectsNull(of(Marked.class, "elements"), "values");
    assertAcceptsNull(of(Marked.class, "array"));
  }

  @Test
  void aMethodWithoutParametersAcceptsNoArguments() {
    assertThatCode(() -> of(Marked.class, "none").check(null)).doesNotThrowAnyException();
  }

  private static void assertRejectsNull(NonNullParameters parameters, String name) {
    assertThatNullPointerException()
        .isThrownBy(() -> parameters.check(new Object[] {null}))
        .withMessage(name);
  }

  private static void assertAcceptsNull(NonNullParameters parameters) {
    assertThatCode(() -> parameters.check(new Object[] {null})).doesNotThrowAnyException();
  }

  private static NonNullParameters of(Class<?> type, String name) {
    Method method =
        Stream.of(type.getDeclaredMethods())
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return NonNullParameters.of(method);
  }
}
