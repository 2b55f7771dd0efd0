package io.github.polycloud.capability;

import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnPlan;
import io.github.polycloud.model.AddOnService;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.paging.Paged;

/** Services beside an app: databases, mail, logs. */
public interface AddOns {
  /** All services that can be added. */
  Paged<AddOnService> services();

  /** The plans of one service. */
  Paged<AddOnPlan> plans(String service);

  /** What is installed on an app. */
  Paged<AddOn> list(String app);

  /** Installs one. It may still be provisioning when this returns. */
  AddOn install(String app, NewAddOn addOn);

  /** Moves one to another plan. */
  AddOn change(String app, String addOn, String plan);

  /** Removes one and all it holds, for good. */
  void remove(String app, String addOn);
}
