/**
 * The operations of the Platform API, one Feign interface a resource group.
 *
 * <pre>{@code
 * App shop = heroku.apps().create(NewApp.builder().name("shop").region("eu").build());
 * heroku.configVars().update("shop", Map.of("MODE", "quick"));
 *
 * Paged<Release> releases = heroku.releases().list("shop", ListRange.newest("version", 10));
 * heroku.releases().rollback("shop", Rollback.to(releases.first(2).get(1).id()));
 * }</pre>
 *
 * <p>Apps and most other resources are named by their name or their id. A list is read as it is
 * walked, page by page; without a range it is all of it, in the order of the ids.
 */
@NullMarked
package io.github.polycloud.heroku.api;

import org.jspecify.annotations.NullMarked;
