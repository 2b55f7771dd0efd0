package io.github.polycloud.heroku.model.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What an image runs as one process type.
 *
 * @param name the process type
 * @param displayCmd the command, for people
 * @param command the command
 * @param workingDir directory it starts in
 * @param isDefault whether it runs when no type is named
 */
public record OciProcessType(
    @Nullable String name,
    @Nullable String displayCmd,
    @Nullable String command,
    @Nullable String workingDir,
    @JsonProperty("default") @Nullable Boolean isDefault) {}
