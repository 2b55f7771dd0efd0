// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.platform;

import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;

/** What the platform offers to run code on. */
public final class PlatformRoutes {

  private PlatformRoutes() {}

  public static void addTo(V3Router router) {
    router
        .collection("/regions", Sorting.byIdAndName(), PlatformJsonViews::region)
        .list(in -> Region.ALL)
        .item("region", in -> Region.find(in.path("region")))
        .get();
    router
        .collection("/dyno-sizes", Sorting.byIdAndName(), PlatformJsonViews::size)
        .list(in -> DynoSize.all())
        .listAt("/apps/{app}/available-dyno-sizes", in -> DynoSize.of(in.app().generation()))
        .item("size", in -> DynoSize.findAny(in.path("size")))
        .get();
    router
        .collection("/stacks", Sorting.byIdAndName(), PlatformJsonViews::stack)
        .list(in -> supported())
        .listAt("/apps/{app}/available-stacks", PlatformRoutes::supportedBy)
        .item("stack", PlatformRoutes::stack)
        .get();
    router
        .collection("/generations", Sorting.byIdAndName(), PlatformJsonViews::generation)
        .list(in -> Generation.all())
        .listAt("/teams/{team}/available-generations", in -> Generation.all())
        .item("generation", in -> Generation.find(in.path("generation")))
        .get();
  }

  private static List<Stack> supported() {
    return Stack.all().stream().filter(stack -> !stack.retired()).toList();
  }

  private static List<Stack> supportedBy(V3Request in) {
    in.app();
    return supported();
  }

  private static Stack stack(V3Request in) {
    String requested = in.path("stack");
    return Lookup.named(supported(), requested, "stack");
  }
}
