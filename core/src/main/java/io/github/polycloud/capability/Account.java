package io.github.polycloud.capability;

import io.github.polycloud.model.Profile;

/** Who the connection belongs to. */
public interface Account {
  /** The account behind the credentials; the cheapest call that proves them. */
  Profile profile();
}
