// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.service;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * IAM metadata of a resource.
 *
 * @param id its id
 * @param urn its URN in IAM policies
 * @param displayName its display name
 * @param tags its tags; those of OVH start with {@code ovh:}
 * @since 0.1.0
 */
public record IamMetadata(
    UUID id, String urn, @Nullable String displayName, @Nullable Map<String, String> tags) {}
