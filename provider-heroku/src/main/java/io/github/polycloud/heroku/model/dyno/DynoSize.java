// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.heroku.model.Reference;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A dyno size.
 *
 * @param id unique id, a UUID
 * @param name for example {@code standard-1X}
 * @param architecture its CPU architecture, for example {@code amd64}
 * @param compute minimum number of virtual CPUs
 * @param memory RAM in GB
 * @param dedicated whether it runs on dedicated hardware
 * @param privateSpaceOnly whether it is available in private spaces only
 * @param preciseDynoUnits dyno units that an enterprise account consumes for it
 * @param cost its price
 * @param generation its generation of the platform
 * @since 0.1.0
 */
public record DynoSize(
    String id,
    String name,
    @Nullable String architecture,
    int compute,
    @Nullable BigDecimal memory,
    boolean dedicated,
    boolean privateSpaceOnly,
    @Nullable BigDecimal preciseDynoUnits,
    @Nullable Cost cost,
    @Nullable Reference generation) {
  /**
   * A price per unit of time.
   *
   * @param cents US cents per unit of time
   * @param unit the unit of time, for example {@code month}
   */
  public record Cost(long cents, @Nullable String unit) {}
}
