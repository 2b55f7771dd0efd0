package io.github.polycloud.ovh.model.service;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resource as IAM policies know it.
 *
 * @param id its id
 * @param urn its unique name in policies
 * @param displayName what people call it
 * @param tags its tags; OVH's own begin with {@code ovh:}
 */
public record IamMetadata(
    UUID id, String urn, @Nullable String displayName, @Nullable Map<String, String> tags) {}
