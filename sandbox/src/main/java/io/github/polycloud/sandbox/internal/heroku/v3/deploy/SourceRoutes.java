package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.storage.Blob;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import tools.jackson.databind.node.ObjectNode;

/** Places to put a source. */
final class SourceRoutes {

  private final HerokuState state;
  private final StorageServer storage;

  SourceRoutes(HerokuState state, StorageServer storage) {
    this.state = state;
    this.storage = storage;
  }

  void addTo(Routes routes) {
    routes.post("/sources", this::create);
    routes.post("/apps/{app}/sources", this::createForApp);
  }

  private void create(Context ctx) {
    Blob blob = storage.reserve();
    ObjectNode node = Json.object();
    node.putObject("source_blob")
        .put("get_url", storage.url(blob, "GET"))
        .put("put_url", storage.url(blob, "PUT"));
    Responses.created(ctx, node);
  }

  private void createForApp(Context ctx) {
    state.apps().find(ctx.pathParam("app"));
    create(ctx);
  }
}
