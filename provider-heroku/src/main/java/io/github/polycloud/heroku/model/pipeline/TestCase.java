package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One test, as the Test Anything Protocol tells of it.
 *
 * @param id unique id, a UUID
 * @param number its number in the output
 * @param passed whether it passed
 * @param description what it tests
 * @param diagnostic what it says about its result
 * @param directive why its result does not count, for example {@code skipped} or {@code todo}
 * @param testNode the node it ran on, by its id
 * @param testRun the test run, by its id
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record TestCase(
    String id,
    long number,
    boolean passed,
    @Nullable String description,
    @Nullable String diagnostic,
    @Nullable String directive,
    @Nullable Reference testNode,
    @Nullable Reference testRun,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
