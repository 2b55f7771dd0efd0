// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An image of one region, from which instances are created.
 *
 * @param id its id
 * @param name its name, for example {@code Debian 12}
 * @param region the region
 * @param type the operating system type
 * @param status its status; {@code active} if it can be used
 * @param visibility its visibility, for example {@code public}
 * @param user the login name
 * @param minDisk minimum disk size in GB
 * @param minRam minimum memory in MB
 * @param size its size in GiB
 * @param creationDate when it was created
 * @param tags its tags
 * @param flavorType the flavor family it requires; null for any
 * @param planCode its plan code
 * @since 0.1.0
 */
public record Image(
    String id,
    String name,
    String region,
    String type,
    String status,
    String visibility,
    String user,
    @Nullable Long minDisk,
    @Nullable Long minRam,
    BigDecimal size,
    Instant creationDate,
    @Nullable List<String> tags,
    @Nullable String flavorType,
    @Nullable String planCode) {}
