package io.github.polycloud.heroku.model.release;

import org.jspecify.annotations.Nullable;

/**
 * A buildpack that took part in an image.
 *
 * @param id its id, for example {@code heroku/ruby}
 * @param version its version
 * @param homepage where it is explained
 */
public record OciBuildpack(String id, @Nullable String version, @Nullable String homepage) {}
