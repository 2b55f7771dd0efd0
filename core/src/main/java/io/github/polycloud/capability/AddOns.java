package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnPlan;
import io.github.polycloud.model.AddOnService;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.paging.Paged;

/**
 * Add-on services of apps, such as databases, mail and log services.
 *
 * <pre>{@code
 * AddOn database = cloud.addOns().install("shop", NewAddOn.of("heroku-postgresql:mini"));
 * }</pre>
 *
 * @since 0.1.0
 */
public interface AddOns {
  /** Lists all add-on services of the provider. */
  Paged<AddOnService> services();

  /**
   * Lists the plans of a service.
   *
   * @param service the name of the service, for example {@code heroku-postgresql}
   */
  Paged<AddOnPlan> plans(String service);

  /** Lists the add-ons of an app. */
  Paged<AddOn> list(String app);

  /**
   * Installs an add-on. It may still be provisioning when this method returns.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app or the plan does not exist, {@code
   *     CONFIRMATION_REQUIRED} if the provider requires confirmation, {@code PAYMENT_REQUIRED} if
   *     the account cannot be charged
   */
  AddOn install(String app, NewAddOn addOn);

  /**
   * Changes the plan of an add-on.
   *
   * @param addOn the name or id of the add-on
   * @param plan the name of the new plan
   * @throws CloudException of kind {@code NOT_FOUND} if the app has no such add-on, {@code
   *     PAYMENT_REQUIRED} if the account cannot be charged
   */
  AddOn change(String app, String addOn, String plan);

  /**
   * Removes an add-on and permanently deletes its data.
   *
   * @param addOn the name or id of the add-on
   * @throws CloudException of kind {@code NOT_FOUND} or {@code INVALID_REQUEST} if the app has no
   *     such add-on
   */
  void remove(String app, String addOn);
}
