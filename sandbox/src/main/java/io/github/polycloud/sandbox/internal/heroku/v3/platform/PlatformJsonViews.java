// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.platform;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;

import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import tools.jackson.databind.node.ObjectNode;

/** Views of what the platform offers to run code on. */
public final class PlatformJsonViews {

  private static final String CREATED = "2012-01-01T12:00:00Z";
  private static final double CENTS_OF_ONE_DYNO_UNIT = 2500;

  private PlatformJsonViews() {}

  public static ObjectNode region(Region region) {
    JsonView provider =
        JsonView.empty().put("name", "amazon-web-services").put("region", region.providerRegion());
    return offered(region)
        .put("country", region.country())
        .put("description", region.description())
        .put("locale", region.locale())
        .put("private_capable", region.privateCapable())
        .put("provider", provider)
        .node();
  }

  static ObjectNode size(DynoSize size) {
    return JsonView.view(size)
        .put("architecture", "amd64")
        .put("compute", size.compute())
        .put("cost", JsonView.empty().put("cents", size.cents()).put("unit", "month"))
        .put("dedicated", size.dedicated())
        .put("generation", named(size.generation()))
        .put("memory", size.memory())
        .put("precise_dyno_units", size.cents() / CENTS_OF_ONE_DYNO_UNIT)
        .put("private_space_only", size.generation().equals(Generation.FIR))
        .node();
  }

  static ObjectNode stack(Stack stack) {
    return offered(stack).put("default", stack.isDefault()).put("state", "public").node();
  }

  static ObjectNode generation(Generation generation) {
    return offered(generation).node();
  }

  private static JsonView offered(Named entity) {
    return JsonView.of(entity.id(), CREATED, CREATED).put("name", entity.name());
  }
}
