package io.github.polycloud.capability;

import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.paging.Paged;

/** Applications: made, found, renamed, destroyed. */
public interface Apps {
  /** All apps that the account can see. */
  Paged<App> list();

  /** One app by name; an error of kind {@code NOT_FOUND} when there is none. */
  App get(String app);

  /** Makes an app and waits until it can be used. Not safe to repeat when it has no name. */
  App create(NewApp app);

  /** Gives an app another name; its web address follows. */
  App rename(String app, String newName);

  /** Shows or hides the maintenance page. */
  App setMaintenance(String app, boolean on);

  /** Destroys an app and all that belongs to it, for good. */
  void delete(String app);
}
