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
 */
@NullMarked
package io.github.polycloud.heroku.api;

import org.jspecify.annotations.NullMarked;
