package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import org.jspecify.annotations.Nullable;

/**
 * What to change of an app, as XML; null keeps what is there.
 *
 * @param name a new name
 * @param production the setting of 2008
 * @param sharePublic the setting of 2008
 */
@JsonRootName("app")
public record AppSettings(
    @Nullable String name, @Nullable Boolean production, @Nullable Boolean sharePublic) {}
