// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnPlan;
import io.github.polycloud.model.AddOnService;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.paging.Paged;
import java.util.Optional;

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
  /** Lists all add-on services of the provider, ordered by name. */
  Paged<AddOnService> services();

  /**
   * Returns an add-on service.
   *
   * @param service the name of the service, for example {@code heroku-postgresql}
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist
   */
  default AddOnService getService(String service) {
    return Found.first(
        services(), each -> each.name().equals(service), "add-on service " + service);
  }

  /**
   * Returns an add-on service; empty if it does not exist.
   *
   * @param service the name of the service
   */
  default Optional<AddOnService> findService(String service) {
    return Found.optional(() -> getService(service));
  }

  /**
   * Lists the plans of a service, in the order of the provider.
   *
   * @param service the name of the service, for example {@code heroku-postgresql}
   */
  Paged<AddOnPlan> plans(String service);

  /**
   * Lists the add-ons of an app, ordered by name.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  Paged<AddOn> list(String app);

  /**
   * Returns an add-on of an app.
   *
   * @param app the name of the app
   * @param addOn the name or id of the add-on
   * @throws CloudException of kind {@code NOT_FOUND} if the app has no such add-on
   */
  default AddOn get(String app, String addOn) {
    return Found.first(
        list(app),
        each -> each.name().equals(addOn) || each.id().equals(addOn),
        "add-on " + addOn + " of app " + app);
  }

  /**
   * Returns an add-on of an app; empty if it does not exist.
   *
   * @param app the name of the app
   * @param addOn the name or id of the add-on
   */
  default Optional<AddOn> find(String app, String addOn) {
    return Found.optional(() -> get(app, addOn));
  }

  /**
   * Installs an add-on. It may still be provisioning when this method returns.
   *
   * @throws CloudException of kind {@code CONFLICT} if the name is taken, {@code NOT_FOUND} if the
   *     app or the plan does not exist, {@code CONFIRMATION_REQUIRED} if the provider requires
   *     confirmation, {@code PAYMENT_REQUIRED} if the account cannot be charged
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
   * @throws CloudException of kind {@code NOT_FOUND} if the app has no such add-on
   */
  void remove(String app, String addOn);
}
