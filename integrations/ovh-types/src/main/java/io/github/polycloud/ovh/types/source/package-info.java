// SPDX-License-Identifier: Apache-2.0
/**
 * Writes Java: plans names and types from the model, fills templates, and lays the result out as
 * google-java-format does.
 */
@NullMarked
package io.github.polycloud.ovh.types.source;

import org.jspecify.annotations.NullMarked;
