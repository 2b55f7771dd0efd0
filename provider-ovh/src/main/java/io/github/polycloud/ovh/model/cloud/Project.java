// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.ovh.model.service.IamMetadata;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Public Cloud project, which contains instances and other resources.
 *
 * @param projectId its id, which is also its service name
 * @param projectName its name
 * @param description its display name
 * @param status its lifecycle state
 * @param access the account's access to it
 * @param creationDate when it was created
 * @param expiration when it expires; null for never
 * @param planCode its plan code
 * @param orderId the order that created it
 * @param manualQuota whether its quotas are only raised on request
 * @param unleash whether its limits are lifted
 * @param iam its IAM metadata
 * @since 0.1.0
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
    @Nullable Boolean manualQuota,
    @Nullable Boolean unleash,
    @Nullable IamMetadata iam) {}
