package io.github.polycloud.ovh.model.hosting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a hosting runs its pages: an {@code ovhConfig}, in force or of the past.
 *
 * @param id its number
 * @param path the folder it is for, from the home folder
 * @param container the system image, for example {@code stable64}
 * @param engineName what runs the pages
 * @param engineVersion its version, for example {@code 8.1}
 * @param environment who the pages are made for
 * @param httpFirewall whether visits are filtered
 * @param status whether it is in force
 * @param historical whether it is of the past
 * @param creationDate when it was made, or found for the first time
 * @param fileExist whether there is a file of it
 * @param taskId the task that works on it; null when there is none
 */
public record HostingConfiguration(
    long id,
    @Nullable String path,
    String container,
    EngineName engineName,
    String engineVersion,
    Environment environment,
    HttpFirewall httpFirewall,
    ConfigurationStatus status,
    @Nullable Boolean historical,
    Instant creationDate,
    boolean fileExist,
    @Nullable Long taskId) {}
