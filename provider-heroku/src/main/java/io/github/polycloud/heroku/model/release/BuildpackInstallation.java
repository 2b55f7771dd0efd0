package io.github.polycloud.heroku.model.release;

import org.jspecify.annotations.Nullable;

/**
 * A buildpack that builds an app.
 *
 * @param ordinal its place in the order, from 0
 * @param buildpack the buildpack
 */
public record BuildpackInstallation(int ordinal, @Nullable Buildpack buildpack) {}
