package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import java.util.List;
import java.util.UUID;

/** That a service is there in a region. */
record Capability(AddOnService service, Region region) {

  static final List<Capability> ALL =
      AddOnService.ALL.stream()
          .flatMap(service -> Region.ALL.stream().map(region -> new Capability(service, region)))
          .toList();

  UUID id() {
    return StableIds.of("addon-region-capability", service.name() + "/" + region.name());
  }

  boolean privateNetworking() {
    return region.privateCapable() && service.sharing();
  }
}
