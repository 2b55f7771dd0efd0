// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A test case, as reported in the Test Anything Protocol (TAP).
 *
 * @param id unique id, a UUID
 * @param number its number in the TAP output
 * @param passed whether it passed
 * @param description description of the test
 * @param diagnostic diagnostic output
 * @param directive TAP directive, for example {@code skipped} or {@code todo}
 * @param testNode its test node; only the id
 * @param testRun the test run; only its id
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
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
