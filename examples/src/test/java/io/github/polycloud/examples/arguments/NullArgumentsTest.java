// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Param;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.examples.arguments.PublicMethods.Callable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A null argument that is not {@code @Nullable} is refused before any request, with an error that
 * names the parameter.
 */
class NullArgumentsTest {
  private static LoopbackService service;
  private static SampleArguments samples;
  private static PublicMethods methods;
  private static Set<Class<?>> resultRecords;

  @BeforeAll
  static void connect() throws Exception {
    service = new LoopbackService();
    samples = new SampleArguments();
    methods = new PublicMethods(samples, service.url());
    resultRecords = methods.resultRecords();
  }

  @AfterAll
  static void close() {
    methods.close();
    service.close();
  }

  @Test
  void everyPublicTypeIsReached() {
    assertThat(methods.withoutInstance()).isEmpty();
  }

  @Test
  void nullIsRefusedWithTheNameOfTheParameter() {
    assertThat(check((executable, i) -> isRequired(executable, i) ? nothing() : List.of()))
        .isGreaterThan(2000);
  }

  @Test
  void aNullElementIsRefusedWithTheNameOfTheParameter() {
    assertThat(check((executable, i) -> NullElements.of(executable, i, samples::of)))
        .isGreaterThan(200);
  }

  /** Calls each method with each of the given arguments, and returns the number of calls. */
  private static long check(BiFunction<Executable, Integer, List<?>> invalid) {
    Set<String> failures = new TreeSet<>();
    long[] checked = {0};
    methods
        .all()
        .filter(callable -> !isExempt(callable.executable()))
        .forEach(
            callable -> {
              Parameter[] parameters = callable.executable().getParameters();
              for (int i = 0; i < parameters.length; i++) {
                for (Object argument : invalid.apply(callable.executable(), i)) {
                  checked[0]++;
                  String problem = problem(callable, i, argument);
                  if (problem != null) {
                    failures.add(callable.name() + " " + parameters[i].getName() + ": " + problem);
                  }
                }
              }
            });
    assertThat(failures).isEmpty();
    return checked[0];
  }

  private static List<?> nothing() {
    return Collections.singletonList(null);
  }

  private static boolean isExempt(Executable executable) {
    return executable.getName().equals("equals")
        // The service fills it: a missing member is normal.
        || (executable instanceof Constructor
            && resultRecords.contains(executable.getDeclaringClass()));
  }

  private static boolean isRequired(Executable executable, int index) {
    Parameter parameter = executable.getParameters()[index];
    return !parameter.getType().isPrimitive()
        && !executable.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class)
        && !(parameter.getParameterizedType() instanceof TypeVariable<?> variable
            && Stream.of(variable.getAnnotatedBounds())
                .anyMatch(bound -> bound.isAnnotationPresent(Nullable.class)));
  }

  private static @Nullable String problem(Callable callable, int index, @Nullable Object argument) {
    Object[] arguments = samples.of(callable.executable());
    arguments[index] = argument;
    Parameter parameter = callable.executable().getParameters()[index];
    int before = service.requests();
    try {
      callable.call(arguments);
      return "accepted";
    } catch (NullPointerException | IllegalArgumentException | CloudException e) {
      if (service.requests() > before) {
        return "a request was sent";
      }
      return names(parameter, e) ? null : String.valueOf(e);
    } catch (Throwable e) {
      return String.valueOf(e);
    }
  }

  private static boolean names(Parameter parameter, RuntimeException error) {
    String message = String.valueOf(error.getMessage());
    if (error instanceof CloudException && message.contains("must not be null")) {
      return true;
    }
    // The text of the JVM for a dereference names a variable by chance.
    if (message.startsWith("Cannot ")) {
      return false;
    }
    List<String> names = new ArrayList<>(List.of(parameter.getName()));
    if (parameter.isAnnotationPresent(Param.class)) {
      names.add(parameter.getAnnotation(Param.class).value());
    }
    return names.stream().anyMatch(name -> message.matches("(?s).*\\b" + name + "\\b.*"));
  }
}
