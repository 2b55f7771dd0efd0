package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What the platform offers to run code on. */
final class PlatformRoutes {

  private static final String LONG_AGO = "2012-01-01T12:00:00Z";
  private static final double CENTS_OF_ONE_DYNO_UNIT = 2500;

  private static final Sorting<DynoSize> SIZES =
      Sorting.by(
          Attribute.text("id", size -> size.id().toString()),
          Attribute.text("name", DynoSize::name));

  private static final Sorting<Stack> STACKS =
      Sorting.by(
          Attribute.text("id", stack -> stack.id().toString()),
          Attribute.text("name", Stack::name));

  private static final Sorting<Generation> GENERATIONS =
      Sorting.by(
          Attribute.text("id", generation -> generation.id().toString()),
          Attribute.text("name", Generation::name));

  private final HerokuState state;

  PlatformRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/dyno-sizes", ctx -> sizes(ctx, DynoSize.all()));
    routes.get("/dyno-sizes/{size}", this::size);
    routes.get("/apps/{app}/available-dyno-sizes", this::sizesForApp);
    routes.get("/stacks", PlatformRoutes::stacks);
    routes.get("/stacks/{stack}", this::stack);
    routes.get("/apps/{app}/available-stacks", ofApp(PlatformRoutes::stacks));
    routes.get("/generations", PlatformRoutes::generations);
    routes.get("/generations/{generation}", this::generation);
    routes.get("/teams/{team}/available-generations", PlatformRoutes::generations);
  }

  private void sizesForApp(Context ctx) {
    App app = state.apps().find(ctx.pathParam("app"));
    sizes(ctx, DynoSize.of(app.generation()));
  }

  private void size(Context ctx) {
    Responses.ok(ctx, shape(DynoSize.findAny(ctx.pathParam("size"))));
  }

  private void stack(Context ctx) {
    String wanted = ctx.pathParam("stack");
    Stack stack =
        supported().stream()
            .filter(one -> one.name().equals(wanted) || one.id().toString().equals(wanted))
            .findFirst()
            .orElseThrow(() -> HerokuError.notFound("stack"));
    Responses.ok(ctx, shape(stack));
  }

  private void generation(Context ctx) {
    Responses.ok(ctx, shape(Generation.find(ctx.pathParam("generation"))));
  }

  private Handler ofApp(Handler handler) {
    return ctx -> {
      state.apps().find(ctx.pathParam("app"));
      handler.handle(ctx);
    };
  }

  private static void sizes(Context ctx, List<DynoSize> sizes) {
    Responses.list(ctx, SIZES, sizes, PlatformRoutes::shape);
  }

  private static void stacks(Context ctx) {
    Responses.list(ctx, STACKS, supported(), PlatformRoutes::shape);
  }

  private static void generations(Context ctx) {
    Responses.list(ctx, GENERATIONS, Generation.all(), PlatformRoutes::shape);
  }

  private static List<Stack> supported() {
    return Stack.all().stream().filter(stack -> !stack.retired()).toList();
  }

  private static ObjectNode shape(DynoSize size) {
    ObjectNode node =
        Json.object()
            .put("architecture", "amd64")
            .put("compute", size.compute())
            .put("dedicated", size.dedicated())
            .put("id", size.id().toString())
            .put("memory", size.memory())
            .put("name", size.name())
            .put("precise_dyno_units", size.cents() / CENTS_OF_ONE_DYNO_UNIT)
            .put("private_space_only", size.generation().equals(Generation.FIR));
    node.putObject("cost").put("cents", size.cents()).put("unit", "month");
    node.set("generation", Shapes.named(size.generation().id(), size.generation().name()));
    return node;
  }

  private static ObjectNode shape(Stack stack) {
    return Json.object()
        .put("created_at", LONG_AGO)
        .put("default", stack.isDefault())
        .put("id", stack.id().toString())
        .put("name", stack.name())
        .put("state", "public")
        .put("updated_at", LONG_AGO);
  }

  private static ObjectNode shape(Generation generation) {
    return Json.object()
        .put("created_at", LONG_AGO)
        .put("id", generation.id().toString())
        .put("name", generation.name())
        .put("updated_at", LONG_AGO);
  }
}
