// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.arguments;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    void collection(@Nullable List<String> values);

    void entries(Map<String, String> values);

    void optionalValues(Map<String, @Nullable String> values);

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
  void theElementsOfACollectionAreChecked() {
    NonNullParameters collection = of(Marked.class, "collection");

    assertRejectsContents(collection, Arrays.asList("a", null));
    assertAcceptsContents(collection, null);
    assertAcceptsContents(collection, List.of("a"));
  }

  @Test
  void theKeysAndValuesOfAMapAreChecked() {
    NonNullParameters entries = of(Marked.class, "entries");
    assertRejectsContents(entries, Collections.singletonMap(null, "a"));
    assertRejectsContents(entries, Collections.singletonMap("a", null));
    assertAcceptsContents(entries, Map.of("a", "b"));

    NonNullParameters optionalValues = of(Marked.class, "optionalValues");
    assertRejectsContents(optionalValues, Collections.singletonMap(null, "a"));
    assertAcceptsContents(optionalValues, Collections.singletonMap("a", null));
  }

  private static void assertRejectsContents(NonNullParameters parameters, Object argument) {
    assertThatNullPointerException()
        .isThrownBy(() -> parameters.checkContents(new Object[] {argument}))
        .withMessage("values must not contain null");
  }

  private static void assertAcceptsContents(NonNullParameters parameters, Object argument) {
    assertThatCode(() -> parameters.checkContents(new Object[] {argument}))
        .doesNotThrowAnyException();
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
