package io.github.polycloud.ovh.model.runabove;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instance in whole.
 *
 * @param instanceId its id
 * @param name its name
 * @param region the region
 * @param status what it is doing
 * @param created when it was made
 * @param ipv4 its address
 * @param ips all its addresses
 * @param flavor its size, field by field
 * @param image what it started from, field by field
 * @param sshKey the key that opens it, field by field
 */
public record RunAboveInstanceDetail(
    String instanceId,
    @Nullable String name,
    @Nullable String region,
    @Nullable String status,
    @Nullable Instant created,
    @Nullable String ipv4,
    @Nullable List<String> ips,
    @Nullable Map<String, Object> flavor,
    @Nullable Map<String, Object> image,
    @Nullable Map<String, Object> sshKey) {}
