// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

/**
 * Request to roll back to an older configuration.
 *
 * @param rollbackId id of that configuration
 * @since 0.1.0
 */
public record ConfigurationRollback(long rollbackId) {}
