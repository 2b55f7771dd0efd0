// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import org.jspecify.annotations.Nullable;

/**
 * A buildpack installed on an app.
 *
 * @param ordinal its position, from 0
 * @param buildpack the buildpack
 * @since 0.1.0
 */
public record BuildpackInstallation(int ordinal, @Nullable Buildpack buildpack) {}
