// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if the configuration of the client is invalid or incomplete. Nothing was sent. Its kind is
 * {@code CONFIGURATION}.
 *
 * @since 0.1.0
 */
public final class ConfigurationException extends CloudException {
  private static final long serialVersionUID = 1L;

  ConfigurationException(ErrorDetails details) {
    super(details);
  }
}
