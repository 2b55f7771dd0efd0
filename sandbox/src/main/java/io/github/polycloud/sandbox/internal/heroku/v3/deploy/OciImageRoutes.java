package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.OciImage.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.OciImage;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Container images. One of them is answered as a list of one, which is what the schema promises.
 */
final class OciImageRoutes {

  private final HerokuState state;

  OciImageRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.post("/apps/{app}/oci-images", this::create);
    routes.get("/apps/{app}/oci-images/{image}", this::info);
  }

  private void create(Context ctx) {
    App app = app(ctx);
    OciImage image = image(Body.of(ctx), app);
    state.deploys().images().add(app, image);
    Responses.created(ctx, shape(image));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    String id = state.deploys().image(app, ctx.pathParam("image")).id().toString();
    Responses.array(ctx, List.of(shape(state.deploys().images().find(app, id))));
  }

  private OciImage image(Body body, App app) {
    String stack = body.text("stack");
    List<Body> buildpacks = body.objects("buildpacks");
    return new OciImage(
        UUID.randomUUID(),
        text(body, "base_image_name", "heroku/heroku:24-cnb"),
        text(body, "base_top_layer", ""),
        text(body, "commit", ""),
        text(body, "commit_description", ""),
        text(body, "image_repo", app.id() + "/builds"),
        text(body, "digest", ""),
        stack == null ? app.stack() : Stack.find(stack),
        processTypes(body),
        buildpacks == null ? List.of() : buildpacks.stream().map(this::buildpack).toList(),
        body.text("architecture"),
        state.now());
  }

  private OciImage.Buildpack buildpack(Body body) {
    return new OciImage.Buildpack(
        text(body, "id", ""), text(body, "version", ""), text(body, "homepage", ""));
  }

  private static Map<String, ProcessType> processTypes(Body body) {
    Map<String, ProcessType> types = new LinkedHashMap<>();
    Body named = body.object("process_types");
    if (named != null) {
      for (String name : named.fields().propertyNames()) {
        types.put(name, processType(name, named.requiredObject(name)));
      }
    }
    return types;
  }

  private static ProcessType processType(String name, Body body) {
    String command = body.requiredText("command");
    return new ProcessType(
        text(body, "name", name),
        text(body, "display_cmd", command),
        command,
        text(body, "working_dir", "/workspace"),
        body.flag("default", false));
  }

  private static String text(Body body, String name, String otherwise) {
    String value = body.text(name);
    return value == null ? otherwise : value;
  }

  private static ObjectNode shape(OciImage image) {
    ObjectNode node =
        Json.object()
            .put("architecture", image.architecture())
            .put("base_image_name", image.baseImageName())
            .put("base_top_layer", image.baseTopLayer())
            .put("commit", image.commit())
            .put("commit_description", image.commitDescription())
            .put("created_at", image.createdAt().toString())
            .putNull("deleted_at")
            .put("digest", image.digest())
            .put("id", image.id().toString())
            .put("image_repo", image.imageRepo())
            .put("updated_at", image.createdAt().toString());
    ArrayNode buildpacks = node.putArray("buildpacks");
    for (OciImage.Buildpack buildpack : image.buildpacks()) {
      buildpacks
          .addObject()
          .put("homepage", buildpack.homepage())
          .put("id", buildpack.id())
          .put("version", buildpack.version());
    }
    ObjectNode types = node.putObject("process_types");
    image.processTypes().forEach((name, type) -> types.set(name, shape(type)));
    node.set("stack", DeployShapes.stack(image.stack()));
    return node;
  }

  private static ObjectNode shape(ProcessType type) {
    return Json.object()
        .put("command", type.command())
        .put("default", type.isDefault())
        .put("display_cmd", type.displayCommand())
        .put("name", type.name())
        .put("working_dir", type.workingDirectory());
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }
}
