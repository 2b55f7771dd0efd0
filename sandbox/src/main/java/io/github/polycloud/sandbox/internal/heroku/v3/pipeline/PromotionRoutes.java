// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.pipeline.Promoter;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Promotion;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;

/** Promotions and their targets. */
final class PromotionRoutes {

  private PromotionRoutes() {}

  static void addTo(V3Router router, Promoter promoter) {
    router
        .collection(
            "/pipeline-promotions", Sorting.byId(Promotion::id), PipelineJsonViews::promotion)
        .create(in -> create(in, promoter))
        .item("promotion", PromotionRoutes::promotion)
        .get();
    router
        .collection(
            "/pipeline-promotions/{promotion}/promotion-targets",
            Sorting.byId(Promotion.Target::id),
            (target, in) -> PipelineJsonViews.target(target, promotion(in)))
        .list(in -> promotion(in).targets());
  }

  private static Promotion create(V3Request in, Promoter promoter) {
    RequestBody body = in.body();
    String id = body.requiredObject("pipeline").requiredText("id");
    RequestBody source = body.requiredObject("source");
    List<RequestBody> targets = body.requiredObjects("targets");
    Pipeline pipeline = in.state().pipelines().find(id);
    App app = app(source, in);
    RequestBody named = source.object("release");
    Release release =
        named == null ? app.releases().current() : app.releases().find(named.requiredText("id"));
    return promoter.begin(
        pipeline, app, release, targets.stream().map(target -> app(target, in)).toList());
  }

  private static Promotion promotion(V3Request in) {
    return in.state().pipelines().promotion(in.path("promotion"));
  }

  private static App app(RequestBody body, V3Request in) {
    return in.state().apps().find(body.requiredObject("app").requiredText("id"));
  }
}
