package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a service: what it does and costs.
 *
 * @param id unique id, a UUID
 * @param name unique name, {@code service:plan}
 * @param humanName what to call it in front of people
 * @param description for people
 * @param addonService the service it is a plan of
 * @param price what it costs
 * @param state how far it is released, for example {@code public}
 * @param compliance regimes it keeps to; null when there are none
 * @param isDefault whether it is taken when only the service is named
 * @param spaceDefault whether that is so in private spaces
 * @param installableInsidePrivateNetwork whether apps in private spaces may have it
 * @param installableOutsidePrivateNetwork whether apps of the common runtime may have it
 * @param visible whether everybody sees it
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Plan(
    String id,
    String name,
    @Nullable String humanName,
    @Nullable String description,
    @Nullable Reference addonService,
    @Nullable Price price,
    @Nullable String state,
    @Nullable List<Compliance> compliance,
    @JsonProperty("default") boolean isDefault,
    boolean spaceDefault,
    boolean installableInsidePrivateNetwork,
    boolean installableOutsidePrivateNetwork,
    boolean visible,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
