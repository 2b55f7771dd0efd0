// SPDX-License-Identifier: Apache-2.0
/**
 * The operations of the Platform API: one Feign interface per resource group.
 *
 * <pre>{@code
 * App shop = heroku.apps().create(NewApp.builder().name("shop").region("eu").build());
 * heroku.configVars().update("shop", Map.of("MODE", "quick"));
 *
 * Paged<Release> releases = heroku.releases().list("shop", ListRange.newest("version", 10));
 * heroku.releases().rollback("shop", Rollback.to(releases.first(2).get(1).id()));
 * }</pre>
 *
 * <p>Apps and most other resources are identified by name or id. Lists are paginated lazily: pages
 * are fetched while iterating. Without a {@link io.github.polycloud.heroku.api.ListRange} a list is
 * complete and ordered by id.
 *
 * <p>Every method fails with a {@link io.github.polycloud.error.CloudException}: of kind {@code
 * NOT_FOUND} for an unknown resource, {@code INVALID_REQUEST} for rejected parameters, {@code
 * CONFLICT} for a resource in another state, {@code PERMISSION_DENIED} without access, {@code
 * UNAUTHENTICATED} for invalid credentials or a missing two-factor code, and {@code RATE_LIMITED}
 * if the quota of the account is exhausted. Only methods annotated {@link
 * io.github.polycloud.http.Idempotent} and {@code GET} requests are retried if the service may have
 * received the request.
 */
@NullMarked
package io.github.polycloud.heroku.api;

import org.jspecify.annotations.NullMarked;
