// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import org.jspecify.annotations.Nullable;

/**
 * An app to create, sent as XML.
 *
 * @param name the name, or null for a generated one
 * @since 0.1.0
 */
@JsonRootName("app")
public record NewApp(@Nullable String name) {}
