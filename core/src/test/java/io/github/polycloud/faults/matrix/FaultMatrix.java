package io.github.polycloud.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.polycloud.error.CloudException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault with every verb, in each way that a provider has; the expectations are the rows
 * themselves. A provider subclasses this.
 */
@DisabledOnOs(OS.WINDOWS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FaultMatrix {
  // The JVM opens files of its own, but not one for each call of a row.
  private static final int FILES_OF_THE_JVM = 6;

  private static final int TRIES = 3;

  private final Service service;

  /** The matrix of this service. */
  protected FaultMatrix(Service service) {
    this.service = service;
  }

  final Stream<Arguments> rows() {
    return service.ways().stream().sorted().flatMap(FaultMatrix::rows);
  }

  private static Stream<Arguments> rows(Way way) {
    return Faults.byTopic(way).values().stream()
        .flatMap(List::stream)
        .map(fault -> Arguments.of(fault, way));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("rows")
  final void each_call_ends_as_its_row_says_and_leaves_nothing(Fault fault, Way way)
      throws Exception {
    Set<Thread> threads = ourThreads();
    long files = openFiles();
    long logged = Secrets.logged();
    List<Throwable> wrong = new ArrayList<>();

    for (Verb verb : Verb.values()) {
      check(new Cell(fault, verb, way)).ifPresent(wrong::add);
    }

    assertThat(wrong.stream().map(Throwable::getMessage)).isEmpty();
    Secrets.assertNoneLoggedFrom(logged);
    assertThat(openFiles()).as("open files").isLessThanOrEqualTo(files + FILES_OF_THE_JVM);
    assertThat(left(threads)).as("threads").isEmpty();
  }

  /**
   * A machine that stalls for longer than a short timeout says nothing about us, so those cells,
   * and all that were late and nothing else, have more tries.
   */
  private Optional<Throwable> check(Cell cell) throws Exception {
    boolean timed = cell.fault().limit() != Limit.NONE;
    Throwable wrong = null;
    for (int i = 0; i < TRIES && (i == 0 || timed || wrong instanceof Cell.Late); i++) {
      try {
        cell.check(service);
        return Optional.empty();
      } catch (AssertionError | CloudException e) {
        wrong = e;
      }
    }
    return Optional.ofNullable(wrong);
  }

  private static List<Thread> left(Set<Thread> before) throws InterruptedException {
    List<Thread> left = new ArrayList<>(ourThreads());
    left.removeAll(before);
    for (Thread thread : left) {
      thread.join(5000);
    }
    left.removeIf(thread -> !thread.isAlive());
    return left;
  }

  private static long openFiles() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getOpenFileDescriptorCount();
  }

  private static Set<Thread> ourThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("polycloud"))
        .collect(Collectors.toSet());
  }
}
