package io.github.polycloud.capability;

import io.github.polycloud.model.Domain;
import io.github.polycloud.paging.Paged;

/** The hostnames under which an app answers. */
public interface Domains {
  /** All domains of an app, those that the provider gave it included. */
  Paged<Domain> list(String app);

  /** Adds a hostname. DNS is the caller's: point it to {@link Domain#target()}. */
  Domain add(String app, String hostname);

  /** Removes a hostname; an error of kind {@code NOT_FOUND} when the app does not have it. */
  void remove(String app, String hostname);
}
