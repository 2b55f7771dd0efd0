// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployer;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.process.Processes.Change;
import io.github.polycloud.sandbox.internal.heroku.state.process.Quantity;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The formation of an app: quantity and size of each process type. */
public final class FormationRoutes {

  private static final Sorting<ProcessType> SORTING =
      Sorting.byId(ProcessType::id).text("type", ProcessType::type);

  private FormationRoutes() {}

  public static void addTo(V3Router router, Deployer deployer) {
    String formation = "/apps/{app}/formation";
    router
        .collection(formation, SORTING, (type, in) -> AppJsonViews.processType(type, in.app()))
        .list(in -> in.app().processes().formation())
        .item("type", in -> in.app().processes().findType(in.path("type")))
        .get()
        .replace(FormationRoutes::updateOne);
    router.patch(formation, in -> updateMany(in, deployer));
  }

  private static ArrayNode updateMany(V3Request in, Deployer deployer) {
    App app = in.app();
    List<RequestBody> updates = in.body().requiredObjects("updates");
    ImageRelease.of(updates, in).ifPresent(images -> images.release(app, deployer));
    List<Change> changes =
        updates.stream()
            .filter(update -> !update.requiredText("type").equals(Artifact.RELEASE_PHASE))
            .map(update -> change(update.requiredText("type"), update, app))
            .toList();
    return Json.array(app.processes().change(changes), type -> AppJsonViews.processType(type, app));
  }

  private static ProcessType updateOne(ProcessType type, V3Request in) {
    App app = in.app();
    return app.processes().change(List.of(change(type.type(), in.body(), app))).get(0);
  }

  private static Change change(String type, RequestBody body, App app) {
    return new Change(type, quantity(body), size(body, app.generation()));
  }

  /** Heroku's command line sends a string, and a leading sign makes it relative. */
  private static @Nullable Quantity quantity(RequestBody body) {
    JsonNode value = body.get("quantity");
    if (value == null) {
      return null;
    }
    if (value.isString()) {
      return Quantity.parse(value.stringValue());
    }
    if (!value.canConvertToInt()) {
      throw HerokuError.invalid("quantity must be an integer.");
    }
    return Quantity.exactly(value.intValue());
  }

  /** {@code size} is the older field and still accepted. */
  private static @Nullable DynoSize size(RequestBody body, Generation generation) {
    if (body.object("dyno_size") != null) {
      return DynoSize.find(body.requiredIdentity("dyno_size"), generation);
    }
    String name = body.text("size");
    return name == null ? null : DynoSize.find(name, generation);
  }
}
