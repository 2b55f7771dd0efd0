// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import feign.RequestLine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.examples.arguments.PublicMethods.Callable;
import io.github.polycloud.heroku.Response;
import io.github.polycloud.model.ExtensibleEnum;
import io.github.polycloud.spi.LoopbackRedirectReceiver;
import io.github.polycloud.spi.ProviderContext;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A value at the edge of its type is refused when it is set, with one line that says why, or works.
 * What is built with it is built, too.
 */
class HostileValuesTest {
  private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();

  private static final Map<Class<?>, List<?>> HOSTILE =
      Map.of(
          Duration.class,
          List.of(
              FOREVER,
              FOREVER.negated(),
              Duration.ofSeconds(Long.MAX_VALUE),
              Duration.ofMillis(Long.MAX_VALUE),
              Duration.ofNanos(Long.MAX_VALUE),
              Duration.ZERO,
              Duration.ofSeconds(-1),
              Duration.ofNanos(1000),
              Duration.ofNanos(1)),
          int.class,
          List.of(Integer.MIN_VALUE, -1, 0, 1, 65_536, Integer.MAX_VALUE),
          long.class,
          List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE),
          double.class,
          List.of(Double.NaN, -1.0, 0.0, Double.MAX_VALUE, Double.POSITIVE_INFINITY),
          float.class,
          List.of(Float.NaN, -1f, 0f, Float.MAX_VALUE, Float.POSITIVE_INFINITY),
          Instant.class,
          List.of(Instant.MIN, Instant.EPOCH, Instant.MAX),
          LocalDate.class,
          List.of(LocalDate.MIN, LocalDate.MAX),
          YearMonth.class,
          List.of(YearMonth.of(-999_999_999, 1), YearMonth.of(999_999_999, 12)),
          URI.class,
          List.of(
              URI.create(""),
              URI.create("relative"),
              URI.create("mailto:user@example.com"),
              URI.create("ftp://example.com:21"),
              URI.create("socks5://example.com:1080"),
              URI.create("http://user@example.com"),
              URI.create("http://example.com:99999"),
              URI.create("http:///path")),
          String.class,
          List.of("", " ", "a\r\nb: c", "\0", "\u202e\ud800", "a".repeat(10_000)));

  private static LoopbackService service;
  private static SampleArguments samples;
  private static PublicMethods methods;
  private static ExecutorService threads;

  @BeforeAll
  static void connect() throws Exception {
    service = new LoopbackService();
    samples = new SampleArguments();
    methods = new PublicMethods(samples, service.url());
    // What a service answers with is not the subject here.
    service.status(404);
    threads = Executors.newCachedThreadPool();
  }

  @AfterAll
  static void close() {
    threads.shutdownNow();
    methods.close();
    service.close();
  }

  @Test
  void aHostileValueIsRefusedOrWorks() {
    Set<String> failures = new TreeSet<>();
    long[] checked = {0};
    methods
        .all()
        .filter(callable -> !isExempt(callable.executable()))
        .forEach(
            callable -> {
              Class<?>[] types = callable.executable().getParameterTypes();
              for (int i = 0; i < types.length; i++) {
                for (Object value : HOSTILE.getOrDefault(types[i], List.of())) {
                  checked[0]++;
                  String problem = problem(callable, i, value);
                  if (problem != null) {
                    failures.add(
                        callable.name()
                            + " "
                            + callable.executable().getParameters()[i].getName()
                            + " = "
                            + String.format("%.40s", value)
                            + ": "
                            + problem);
                  }
                }
              }
            });
    assertThat(failures).isEmpty();
    assertThat(checked[0]).isGreaterThan(10_000);
  }

  private static boolean isExempt(Executable executable) {
    Class<?> type = executable.getDeclaringClass();
    // Values of API interfaces are encoded and sent; the others call a function of the caller.
    return executable.isAnnotationPresent(RequestLine.class)
        || type == ExtensibleEnum.Values.class
        || (type == Response.class && executable.getName().equals("ifModified"))
        || (type == ProviderContext.class && executable.getName().equals("forEndpoint"));
  }

  private static void build(@Nullable Object builder) throws Throwable {
    if (builder == null || !builder.getClass().getSimpleName().equals("Builder")) {
      return;
    }
    try {
      Object built = builder.getClass().getMethod("build").invoke(builder);
      if (built instanceof AutoCloseable resource) {
        resource.close();
      }
    } catch (NoSuchMethodException e) {
      // It is finished in another way.
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof IllegalStateException)) {
        throw e.getCause();
      }
      // Another setting is missing.
    }
  }

  private static @Nullable String problem(Callable callable, int index, Object value) {
    Object[] arguments = samples.of(callable.executable());
    arguments[index] = value;
    Future<?> call =
        threads.submit(
            () -> {
              try {
                Object result = callable.call(arguments);
                if (result instanceof LoopbackRedirectReceiver receiver) {
                  receiver.close();
                } else {
                  build(result);
                }
                return null;
              } catch (Exception | Error e) {
                throw e;
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
            });
    try {
      call.get(20, TimeUnit.SECONDS);
      return null;
    } catch (TimeoutException e) {
      call.cancel(true);
      return "does not return";
    } catch (ExecutionException e) {
      Throwable error = e.getCause();
      boolean refused =
          error instanceof CloudException || error instanceof IllegalArgumentException;
      return refused && String.valueOf(error.getMessage()).matches("\\P{Cntrl}.*")
          ? null
          : error + " at " + error.getStackTrace()[0];
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
