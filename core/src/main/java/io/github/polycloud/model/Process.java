package io.github.polycloud.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One running process (a dyno).
 *
 * @param name type and number, for example {@code web.1}
 * @param type the type it belongs to
 * @param state what it is doing
 * @param command what it runs
 * @param size its size, in the words of the provider
 * @param stateSince since when it is in this state
 */
public record Process(
    String name,
    String type,
    ProcessState state,
    @Nullable String command,
    @Nullable String size,
    @Nullable Instant stateSince) {}
