// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.addon.AddOnRegionCapability;
import io.github.polycloud.heroku.model.addon.AddOnService;
import io.github.polycloud.heroku.model.addon.AllowedAddOnService;
import io.github.polycloud.heroku.model.addon.NewAllowedAddOnService;
import io.github.polycloud.heroku.model.addon.Plan;
import io.github.polycloud.paging.Paged;
import java.util.List;

/**
 * The add-on catalog: services, plans, region capabilities, and the allow lists of teams.
 *
 * @since 0.1.0
 */
public interface AddOnCatalog {
  /** Lists all services, ordered by id unless a range is given. */
  @RequestLine("GET /addon-services")
  @Headers("Range: {range}")
  Paged<AddOnService> services(@Param("range") ListRange... range);

  /** Returns a service by name or id. */
  @RequestLine("GET /addon-services/{service}")
  AddOnService service(@Param("service") String service);

  /** Lists the plans of a service, ordered by id unless a range is given. */
  @RequestLine("GET /addon-services/{service}/plans")
  @Headers("Range: {range}")
  Paged<Plan> plans(@Param("service") String service, @Param("range") ListRange... range);

  /** Returns a plan by name or id. */
  @RequestLine("GET /plans/{plan}")
  Plan plan(@Param("plan") String plan);

  /** Returns a plan of a service by name or id. */
  @RequestLine("GET /addon-services/{service}/plans/{plan}")
  Plan planOfService(@Param("service") String service, @Param("plan") String plan);

  /**
   * Lists the capabilities of all services in all regions, ordered by id unless a range is given.
   */
  @RequestLine("GET /addon-region-capabilities")
  @Headers("Range: {range}")
  Paged<AddOnRegionCapability> regionCapabilities(@Param("range") ListRange... range);

  /** Lists the capabilities of a service in all regions, ordered by id unless a range is given. */
  @RequestLine("GET /addon-services/{service}/region-capabilities")
  @Headers("Range: {range}")
  Paged<AddOnRegionCapability> regionCapabilitiesByService(
      @Param("service") String service, @Param("range") ListRange... range);

  /** Lists the capabilities of all services in a region, ordered by id unless a range is given. */
  @RequestLine("GET /regions/{region}/addon-region-capabilities")
  @Headers("Range: {range}")
  Paged<AddOnRegionCapability> regionCapabilitiesByRegion(
      @Param("region") String region, @Param("range") ListRange... range);

  /**
   * Lists the add-on services on the allow list of a team, ordered by id unless a range is given.
   */
  @RequestLine("GET /teams/{team}/allowed-addon-services")
  @Headers("Range: {range}")
  Paged<AllowedAddOnService> allowedServices(
      @Param("team") String team, @Param("range") ListRange... range);

  /** Adds a service to the allow list of a team. */
  @RequestLine("POST /teams/{team}/allowed-addon-services")
  List<AllowedAddOnService> allowService(
      @Param("team") String team, NewAllowedAddOnService service);

  /**
   * Removes a service from the allow list of a team, by name of the service or id of the list
   * entry.
   */
  @RequestLine("DELETE /teams/{team}/allowed-addon-services/{service}")
  AllowedAddOnService disallowService(@Param("team") String team, @Param("service") String service);
}
