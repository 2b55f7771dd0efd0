package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.ovh.model.service.IamMetadata;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project: what instances and all else of the Public Cloud live in.
 *
 * @param projectId its id, which is its service name too
 * @param projectName its name
 * @param description what people call it
 * @param status where it is in its life
 * @param access how much the account may do with it
 * @param creationDate when it was made
 * @param expiration when it ends; null for never
 * @param planCode the offer it was ordered as
 * @param orderId the order that made it
 * @param manualQuota whether its limits are raised on request only
 * @param unleash whether its limits are taken off
 * @param iam its name in policies
 */
public record Project(
    @JsonProperty("project_id") String projectId,
    @Nullable String projectName,
    @Nullable String description,
    ProjectStatus status,
    ProjectAccess access,
    Instant creationDate,
    @Nullable Instant expiration,
    String planCode,
    @Nullable Long orderId,
    boolean manualQuota,
    boolean unleash,
    @Nullable IamMetadata iam) {}
