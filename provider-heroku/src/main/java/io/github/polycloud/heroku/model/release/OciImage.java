package io.github.polycloud.heroku.model.release;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A container image that is ready to run.
 *
 * @param id unique id, a UUID
 * @param baseImageName the image it is built upon
 * @param baseTopLayer digest of the top layer of that image
 * @param commit the commit it was made from
 * @param commitDescription what that commit brings
 * @param imageRepo repository that holds it
 * @param digest digest of its content
 * @param stack what it runs on
 * @param processTypes what it runs, by process type
 * @param buildpacks what built it
 * @param architecture CPU architecture it is for
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param deletedAt when it was deleted
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
