// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Dynos. Deleting a dyno of the formation restarts it. */
public final class DynoRoutes {

  private static final Sorting<Dyno> SORTING = Sorting.byId(Dyno::id).text("name", Dyno::name);
  private static final int MAX_LIFETIME_SECONDS = 24 * 60 * 60;

  private DynoRoutes() {}

  public static void addTo(V3Router router, DynoRunner runner) {
    String dynos = "/apps/{app}/dynos";
    router
        .collection(dynos, SORTING, (dyno, in) -> AppJsonViews.dyno(dyno, in.app()))
        .list(in -> in.app().processes().dynos())
        .item("dyno", DynoRoutes::dyno)
        .get();
    router.create(dynos, in -> run(in.app(), in.body(), runner));
    router.acceptDelete(dynos, in -> in.app().processes().restart(dyno -> true));
    router.acceptDelete(dynos + "/{dyno}", in -> in.app().processes().restart(dyno(in)::equals));
    router.acceptPost(
        dynos + "/{dyno}/actions/stop", in -> in.app().processes().stop(dyno(in)::equals));
    router.acceptDelete(
        "/apps/{app}/formations/{type}", in -> in.app().processes().restartType(type(in)));
    router.acceptPost(
        "/apps/{app}/formations/{type}/actions/stop",
        in -> in.app().processes().restartType(type(in)));
  }

  private static ObjectNode run(App app, RequestBody body, DynoRunner runner) {
    String command = body.requiredText("command");
    boolean attach = body.flag("attach", false);
    String type = body.text("type", "run");
    DynoSize size =
        body.get("size") == null
            ? DynoSize.usual(app.generation())
            : DynoSize.find(body.requiredText("size"), app.generation());
    Map<String, String> environment = body.texts("env");
    Integer limit = body.number("time_to_live", 1, MAX_LIFETIME_SECONDS);
    boolean terminal = !body.flag("force_no_tty", false);
    runner.requireFree();
    Dyno dyno = app.processes().run(type, command, size, attach);
    ObjectNode view = AppJsonViews.dyno(dyno, app).put("state", "starting");
    if (attach) {
      view.put("attach_url", runner.attach(app, dyno, environment, terminal));
    } else {
      runner.detach(app, dyno, environment);
    }
    if (limit != null) {
      runner.limit(app, dyno, limit);
    }
    return view;
  }

  private static Dyno dyno(V3Request in) {
    return in.app().processes().findDyno(in.path("dyno"));
  }

  private static ProcessType type(V3Request in) {
    return in.app().processes().findType(in.path("type"));
  }
}
