package io.github.polycloud.ops;

import io.github.polycloud.Paged;
import io.github.polycloud.model.Region;

/** Where things can run. */
public interface Regions {
  /** All regions. */
  Paged<Region> list();
}
