package io.github.polycloud.heroku.deploy;

import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * What came of a deployment that succeeded.
 *
 * @param build the build
 * @param release the release, its release phase passed; null when the build names none
 */
public record DeployResult(Build build, @Nullable Release release) {}
