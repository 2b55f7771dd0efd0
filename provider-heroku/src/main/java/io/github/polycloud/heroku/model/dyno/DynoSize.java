package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.heroku.model.Reference;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A size that dynos come in.
 *
 * @param id unique id, a UUID
 * @param name for example {@code standard-1X}
 * @param architecture its CPU architecture, for example {@code amd64}
 * @param compute the least number of virtual CPUs
 * @param memory RAM in GB
 * @param dedicated whether no other account is on the same machine
 * @param privateSpaceOnly whether it exists in private spaces alone
 * @param preciseDynoUnits dyno units that an enterprise account pays for it
 * @param cost what it costs
 * @param generation the generation of the platform it belongs to
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
   * A price over time.
   *
   * @param cents cents a unit of time
   * @param unit the unit of time, for example {@code month}
   */
  public record Cost(long cents, @Nullable String unit) {}
}
