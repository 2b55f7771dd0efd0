package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an instance starts from, in one region.
 *
 * @param id its id
 * @param name its name, for example {@code Debian 12}
 * @param region the region
 * @param type the kind of system
 * @param status whether it can be used, {@code active} when it can
 * @param visibility who may use it, for example {@code public}
 * @param user who to log in as
 * @param minDisk the least disk in GB
 * @param minRam the least memory in MB
 * @param size its size in GiB
 * @param creationDate when it was made
 * @param tags its tags
 * @param flavorType the family of flavors it is for; null for any
 * @param planCode the offer it is billed as
 */
public record Image(
    String id,
    String name,
    String region,
    String type,
    String status,
    String visibility,
    String user,
    long minDisk,
    long minRam,
    BigDecimal size,
    Instant creationDate,
    @Nullable List<String> tags,
    @Nullable String flavorType,
    @Nullable String planCode) {}
