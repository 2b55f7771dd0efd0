// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A registered OCI image.
 *
 * @param id unique id, a UUID
 * @param baseImageName name of the base image
 * @param baseTopLayer digest of the top layer of the base image
 * @param commit commit it was built from
 * @param commitDescription description of the commit
 * @param imageRepo repository of the image
 * @param digest content digest
 * @param stack its stack
 * @param processTypes commands by process type
 * @param buildpacks buildpacks that built it
 * @param architecture target CPU architecture
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @param deletedAt time of deletion; null if it exists
 * @since 0.1.0
 */
public record OciImage(
    String id,
    @Nullable String baseImageName,
    @Nullable String baseTopLayer,
    @Nullable String commit,
    @Nullable String commitDescription,
    @Nullable String imageRepo,
    @Nullable String digest,
    @Nullable Reference stack,
    @Nullable Map<String, OciProcessType> processTypes,
    @Nullable List<OciBuildpack> buildpacks,
    @Nullable String architecture,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    @Nullable Instant deletedAt) {}
