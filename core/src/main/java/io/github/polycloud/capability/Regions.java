package io.github.polycloud.capability;

import io.github.polycloud.model.Region;
import io.github.polycloud.paging.Paged;

/** Where things can run. */
public interface Regions {
  /** All regions. */
  Paged<Region> list();
}
