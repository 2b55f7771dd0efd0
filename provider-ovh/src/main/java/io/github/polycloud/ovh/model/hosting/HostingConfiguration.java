// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A runtime configuration of a web hosting ({@code ovhConfig}), active or historical.
 *
 * @param id its id
 * @param path the folder it applies to, relative to the home directory
 * @param container the system image, for example {@code stable64}
 * @param engineName the engine
 * @param engineVersion the version of the engine, for example {@code 8.1}
 * @param environment the environment
 * @param httpFirewall the HTTP firewall
 * @param status its status
 * @param historical whether it is historical
 * @param creationDate when it was created or first detected
 * @param fileExist whether its file exists
 * @param taskId id of the task in progress; null if there is none
 * @since 0.1.0
 */
public record HostingConfiguration(
    @Nullable Long id,
    @Nullable String path,
    String container,
    EngineName engineName,
    String engineVersion,
    Environment environment,
    HttpFirewall httpFirewall,
    ConfigurationStatus status,
    @Nullable Boolean historical,
    Instant creationDate,
    @Nullable Boolean fileExist,
    @Nullable Long taskId) {}
