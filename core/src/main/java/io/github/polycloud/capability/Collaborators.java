package io.github.polycloud.capability;

import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.paging.Paged;

/** Who may work on an app. */
public interface Collaborators {
  /** Everybody, the owner included. */
  Paged<Collaborator> list(String app);

  /** Lets somebody in, or changes nothing if they are in already. */
  default Collaborator add(String app, String account) {
    return add(app, account, Access.EDIT);
  }

  /** Lets somebody in with this access, where the provider knows more than one. */
  Collaborator add(String app, String account, Access access);

  /** Shuts somebody out; an error of kind {@code NOT_FOUND} when they were not in. */
  void remove(String app, String account);
}
