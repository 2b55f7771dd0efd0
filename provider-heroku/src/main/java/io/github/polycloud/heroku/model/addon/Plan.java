// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan of an add-on service.
 *
 * @param id unique id, a UUID
 * @param name unique name, {@code service:plan}
 * @param humanName display name
 * @param description human-readable description
 * @param addonService its add-on service
 * @param price its price
 * @param state its release state, for example {@code public}
 * @param compliance its compliance regimes; null if there are none
 * @param isDefault whether it is the default plan of the service
 * @param spaceDefault whether it is the default plan in private spaces
 * @param installableInsidePrivateNetwork whether it is available to apps in private spaces
 * @param installableOutsidePrivateNetwork whether it is available to apps of the Common Runtime
 * @param visible whether it is publicly visible
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
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
