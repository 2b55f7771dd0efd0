// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.model.Region;
import io.github.polycloud.paging.Paged;

/**
 * Regions of the provider.
 *
 * <pre>{@code
 * cloud.regions().list().stream().filter(Region::available).forEach(System.out::println);
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Regions {
  /** Lists all regions, ordered by name. */
  Paged<Region> list();
}
