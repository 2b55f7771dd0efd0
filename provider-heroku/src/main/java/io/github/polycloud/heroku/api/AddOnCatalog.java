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

/** What add-ons there are: services, their plans, where they can be had, and who may have them. */
public interface AddOnCatalog {
  /** All services; by id, or by the range that is given. */
  @RequestLine("GET /addon-services")
  @Headers("Range: {range}")
  Paged<AddOnService> services(@Param("range") ListRange... range);

  /** One service by name or id. */
  @RequestLine("GET /addon-services/{service}")
  AddOnService service(@Param("service") String service);

  /** The plans of a service; by id, or by the range that is given. */
  @RequestLine("GET /addon-services/{service}/plans")
  @Headers("Range: {range}")
  Paged<Plan> plans(@Param("service") String service, @Param("range") ListRange... range);

  /** One plan by name or id. */
  @RequestLine("GET /plans/{plan}")
  Plan plan(@Param("plan") String plan);

  /** One plan of a service by name or id. */
  @RequestLine("GET /addon-services/{service}/plans/{plan}")
  Plan planOfService(@Param("service") String service, @Param("plan") String plan);

  /** What each service can do in each region; by id, or by the range that is given. */
  @RequestLine("GET /addon-region-capabilities")
  @Headers("Range: {range}")
  Paged<AddOnRegionCapability> regionCapabilities(@Param("range") ListRange... range);

  /** What a service can do in each region; by id, or by the range that is given. */
  @RequestLine("GET /addon-services/{service}/region-capabilities")
  @Headers("Range: {range}")
  Paged<AddOnRegionCapability> regionCapabilitiesByService(
      @Param("service") String service, @Param("range") ListRange... range);

  /** What each service can do in a region; by id, or by the range that is given. */
  @RequestLine("GET /regions/{region}/addon-region-capabilities")
  @Headers("Range: {range}")
  Paged<AddOnRegionCapability> regionCapabilitiesByRegion(
      @Param("region") String region, @Param("range") ListRange... range);

  /** The services that a team allows; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/allowed-addon-services")
  @Headers("Range: {range}")
  Paged<AllowedAddOnService> allowedServices(
      @Param("team") String team, @Param("range") ListRange... range);

  /** Allows a service to a team. */
  @RequestLine("POST /teams/{team}/allowed-addon-services")
  List<AllowedAddOnService> allowService(
      @Param("team") String team, NewAllowedAddOnService service);

  /** Allows a service no more; it is named by its name or by the id of the permission. */
  @RequestLine("DELETE /teams/{team}/allowed-addon-services/{service}")
  AllowedAddOnService disallowService(@Param("team") String team, @Param("service") String service);
}
