// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.pipeline;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployer;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Promotion;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Promotion.Target;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.state.release.Progress;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Promotes released code from one app of a pipeline to others, without a new build. */
public final class Promoter implements Serializable {

  private final HerokuState state;
  private final Deployer deployer;

  public Promoter(HerokuState state, Deployer deployer) {
    this.state = state;
    this.deployer = deployer;
  }

  public Promotion begin(Pipeline pipeline, App source, Release release, List<App> targets) {
    requireIn(pipeline, source, "source");
    targets.forEach(target -> requireIn(pipeline, target, "targets"));
    if (targets.isEmpty() || targets.contains(source)) {
      throw HerokuError.invalid("targets must be apps other than the source.");
    }
    Artifact code = release.code();
    if (code == null) {
      throw HerokuError.invalid("source has no code to promote.");
    }
    Promotion promotion = new Promotion(pipeline, source, release, targets, state.now());
    state.pipelines().add(promotion);
    state.backgroundTasks().add(() -> advance(promotion, code));
    return promotion;
  }

  private boolean advance(Promotion promotion, Artifact code) {
    promotion.targets().forEach(target -> advance(target, promotion, code));
    boolean done = promotion.targets().stream().allMatch(target -> target.status().ended());
    if (done) {
      promotion.complete(state.now());
    }
    return done;
  }

  private void advance(Target target, Promotion promotion, Artifact code) {
    UUID made = target.release();
    if (made == null) {
      String description =
          "Promote %s %s".formatted(promotion.source().name(), promotion.release().name());
      target.released(deployer.release(target.app(), code, description));
    } else if (!target.status().ended()) {
      Progress status = target.app().releases().find(made.toString()).status();
      if (status.ended()) {
        boolean success = status == Progress.SUCCEEDED;
        target.end(success, success ? null : "Release command failed.");
      }
    }
  }

  private void requireIn(Pipeline pipeline, App app, String field) {
    boolean coupled =
        state.pipelines().couplings().of(pipeline).stream()
            .anyMatch(coupling -> coupling.app().equals(app));
    if (!coupled) {
      throw HerokuError.invalid(field + " names " + app.name() + ", which is not in the pipeline.");
    }
  }
}
