// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.testing.logs.LogCapture;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fault matrix: every network and service fault during every kind of call. Checks what the
 * caller gets, the number of attempts, connection reuse and deadlines, and that no thread, file
 * handle, connection or secret leaks. A provider subclasses this once:
 *
 * <pre>{@code
 * class AcmeFaultMatrixTest extends FaultMatrix {
 *   public CloudProvider provider() { return new AcmeProvider(); }
 *
 *   public Map<String, String> credentials(String secret) { return Map.of("token", secret); }
 *
 *   public <T> T api(Cloud cloud, Class<T> type) {
 *     return cloud.unwrap(AcmeClient.class).api(type);
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@DisabledOnOs(OS.WINDOWS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FaultMatrix implements FaultFixture {
  // The JVM opens files on its own, but fewer than one per call of a row.
  private static final int FILES_OPENED_BY_THE_JVM = 6;

  // Of all connections together; they end when they are idle.
  private static final Set<String> SHARED_THREADS =
      Set.of("polycloud-deadline-timer", "polycloud-dns");

  private static final int TRIES = 10;

  /** Creates the matrix. */
  protected FaultMatrix() {
    super();
  }

  final Stream<Arguments> rows() {
    return callStyles().stream().sorted().flatMap(FaultMatrix::rows);
  }

  private static Stream<Arguments> rows(CallStyle style) {
    return FaultCatalog.byTopic(style).values().stream()
        .flatMap(List::stream)
        .map(fault -> Arguments.of(fault, style));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("rows")
  final void eachCallEndsAsItsRowSaysAndLeaksNothing(FaultRow fault, CallStyle style)
      throws Exception {
    Set<Thread> threads = polycloudThreads();
    long files = openFiles();

    try (LogCapture log = LogCapture.start()) {
      List<Throwable> wrong = check(fault, style);

      assertThat(wrong.stream().map(Throwable::getMessage)).isEmpty();
      SecretCheck.assertNone("the log", log.text());
    }
    assertThat(openFiles()).as("open files").isLessThanOrEqualTo(files + FILES_OPENED_BY_THE_JVM);
    assertThat(leaked(threads)).as("threads").isEmpty();
  }

  @Test
  final void callsBeyondTheRateLimitOfTheApplicationWaitAndSucceed() throws Exception {
    RateLimitCheck.allCallsSucceed(this);
  }

  /** Makes the calls one after another, unless they end by a timeout: then they wait together. */
  private List<Throwable> check(FaultRow fault, CallStyle style) throws Exception {
    List<Callable<Optional<Throwable>>> cells = new ArrayList<>();
    for (Verb verb : Verb.values()) {
      cells.add(() -> check(new MatrixCell(fault, verb, style)));
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(fault.limit() == TimeLimit.NONE ? 1 : cells.size());
    try {
      List<Throwable> wrong = new ArrayList<>();
      for (Future<Optional<Throwable>> cell : threads.invokeAll(cells)) {
        cell.get().ifPresent(wrong::add);
      }
      return wrong;
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Cells with a short timeout, and cells whose only failure is that they were late, are tried
   * several times, because a busy machine can cause both.
   */
  private Optional<Throwable> check(MatrixCell cell) throws Exception {
    boolean timed = cell.fault().limit() != TimeLimit.NONE;
    Throwable wrong = null;
    for (int i = 0;
        i < TRIES && (i == 0 || timed || wrong instanceof MatrixCell.LateResultError);
        i++) {
      try {
        cell.check(this);
        return Optional.empty();
      } catch (AssertionError | CloudException e) {
        wrong = e;
      }
    }
    return Optional.ofNullable(wrong);
  }

  /** The threads of Polycloud that were not there before and do not end. */
  static List<Thread> leaked(Set<Thread> before) throws InterruptedException {
    List<Thread> left = new ArrayList<>(polycloudThreads());
    left.removeAll(before);
    for (Thread thread : left) {
      thread.join(30_000);
    }
    left.removeIf(thread -> !thread.isAlive());
    return left;
  }

  private static long openFiles() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getOpenFileDescriptorCount();
  }

  /** The threads of Polycloud that belong to a single connection. */
  static Set<Thread> polycloudThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("polycloud"))
        .filter(thread -> !SHARED_THREADS.contains(thread.getName()))
        .collect(Collectors.toSet());
  }
}
