package io.github.polycloud.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an app's log.
 *
 * @param time when it was written
 * @param source who wrote it: {@code app}, {@code heroku}
 * @param process which process, for example {@code web.1}
 * @param text the message
 * @param raw the whole line as it was received
 */
public record LogLine(
    @Nullable Instant time,
    @Nullable String source,
    @Nullable String process,
    String text,
    String raw) {}
