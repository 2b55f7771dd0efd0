// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * JUnit 5 extension that gives a test its {@link Recording}: the same test runs against the
 * service, from a file or against a sandbox, as {@link Recorded} or the system property {@value
 * RecordingMode#PROPERTY} says. Each test has a file of its own, named for class and method.
 *
 * <pre>{@code
 * @ExtendWith(RecordingExtension.class)
 * class InventoryTest {
 *   @Test
 *   void listsApps(Recording recording) {
 *     CloudBuilder builder = Clouds.builder("heroku");
 *     if (recording.mode() == RecordingMode.REPLAY) {
 *       builder.credential("token", "any");
 *     }
 *     try (Cloud cloud = recording.connect(builder)) { ... }
 *   }
 * }
 * }</pre>
 *
 * <p>A test that passes is {@linkplain Recording#verify verified}, and its recording is written; a
 * recording of one that fails is not. For other options, put one into a static field that is
 * annotated with {@code @RegisterExtension}. Immutable.
 *
 * @since 0.1.0
 */
// JUnit is optional: programs that only use Recording compile without it.
@SuppressWarnings("exports")
public final class RecordingExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(RecordingExtension.class);
  private static final Pattern INVOCATION = Pattern.compile("invocation:#(\\d+)\\]$");

  private final Path directory;
  private final RecordingRules rules;
  private final ReplayOrder order;
  private final @Nullable Duration lifetime;
  private final Clock clock;

  /**
   * Creates an extension with files in {@code src/test/recordings}, default rules, strict replay
   * and recordings that do not expire. Called by JUnit.
   */
  public RecordingExtension() {
    this(
        Path.of("src", "test", "recordings"),
        RecordingRules.defaults(),
        ReplayOrder.STRICT,
        null,
        Clock.systemUTC());
  }

  private RecordingExtension(
      Path directory,
      RecordingRules rules,
      ReplayOrder order,
      @Nullable Duration lifetime,
      Clock clock) {
    this.directory = directory;
    this.rules = rules;
    this.order = order;
    this.lifetime = lifetime;
    this.clock = clock;
  }

  /** Returns a copy with another directory of the files. */
  public RecordingExtension directory(Path newDirectory) {
    Objects.requireNonNull(newDirectory, "newDirectory");
    return new RecordingExtension(newDirectory, rules, order, lifetime, clock);
  }

  /** Returns a copy with other rules of what is not written. */
  public RecordingExtension rules(RecordingRules newRules) {
    Objects.requireNonNull(newRules, "newRules");
    return new RecordingExtension(directory, newRules, order, lifetime, clock);
  }

  /** Returns a copy with another order of replays. */
  public RecordingExtension order(ReplayOrder newOrder) {
    Objects.requireNonNull(newOrder, "newOrder");
    return new RecordingExtension(directory, rules, newOrder, lifetime, clock);
  }

  /** Returns a copy that fails the replay of a recording that is older, in whole days. */
  public RecordingExtension expiresAfter(Duration newLifetime) {
    Objects.requireNonNull(newLifetime, "newLifetime");
    return new RecordingExtension(directory, rules, order, newLifetime, clock);
  }

  RecordingExtension clock(Clock newClock) {
    return new RecordingExtension(directory, rules, order, lifetime, newClock);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Recording.class
        && context.getTestMethod().isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return store(context)
        .getOrComputeIfAbsent(Recording.class, key -> open(context), Recording.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    // Removed, so that JUnit does not close it: that would write a recording of a failed test.
    Recording recording = store(context).remove(Recording.class, Recording.class);
    if (recording != null && context.getExecutionException().isEmpty()) {
      recording.verify();
      recording.close();
    }
  }

  private Recording open(ExtensionContext context) {
    Recording recording = Recording.open(mode(context), file(context), rules, order, clock);
    recording.recordedOn().ifPresent(date -> requireValid(date, file(context)));
    return recording;
  }

  private void requireValid(LocalDate recorded, Path file) {
    if (lifetime != null && LocalDate.now(clock).isAfter(recorded.plusDays(lifetime.toDays()))) {
      throw new IllegalStateException(
          "the recording %s of %s is older than %d days; record it again with -D%s=record"
              .formatted(file, recorded, lifetime.toDays(), RecordingMode.PROPERTY));
    }
  }

  private static RecordingMode mode(ExtensionContext context) {
    Recorded ofMethod = context.getRequiredTestMethod().getAnnotation(Recorded.class);
    Recorded fixed =
        ofMethod != null ? ofMethod : context.getRequiredTestClass().getAnnotation(Recorded.class);
    return fixed == null ? RecordingMode.current() : fixed.value();
  }

  private Path file(ExtensionContext context) {
    Class<?> type = context.getRequiredTestClass();
    String name = type.getName().substring(type.getPackageName().length()).replace(".", "");
    Matcher invocation = INVOCATION.matcher(context.getUniqueId());
    return directory
        .resolve(name.replace('$', '.'))
        .resolve(
            context.getRequiredTestMethod().getName()
                + (invocation.find() ? "-" + invocation.group(1) : "")
                + ".json");
  }

  private static ExtensionContext.Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }
}
