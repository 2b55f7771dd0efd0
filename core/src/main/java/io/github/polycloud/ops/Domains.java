package io.github.polycloud.ops;

import io.github.polycloud.Paged;
import io.github.polycloud.model.Domain;

/** The hostnames under which an app answers. */
public interface Domains {
  /** All domains of an app, those that the provider gave it included. */
  Paged<Domain> list(String app);

  /** Adds a hostname. DNS is the caller's: point it to {@link Domain#target()}. */
  Domain add(String app, String hostname);

  /** Removes a hostname; an error of kind {@code NOT_FOUND} when the app does not have it. */
  void remove(String app, String hostname);
}
