// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.pipeline;

import io.github.polycloud.sandbox.internal.heroku.deploy.SetupRequest;
import io.github.polycloud.sandbox.internal.heroku.deploy.Setups;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.AppSetup;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewApp;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewApp.Request;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.ReviewApp.Status;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Stage;
import io.github.polycloud.sandbox.internal.heroku.state.release.Progress;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Creates and deletes review apps. */
public final class Reviewer implements Serializable {

  private static final int LONGEST_NAME = 30;

  private final HerokuState state;
  private final Setups setups;

  public Reviewer(HerokuState state, Setups setups) {
    this.state = state;
    this.setups = setups;
  }

  public ReviewApp begin(Pipeline pipeline, Request request) {
    boolean known =
        state.pipelines().reviewApps().stream()
            .filter(other -> other.pipeline().equals(pipeline))
            .anyMatch(other -> other.request().branch().equals(request.branch()));
    if (known) {
      throw HerokuError.invalid("branch " + request.branch() + " has a review app already.");
    }
    ReviewApp review = new ReviewApp(pipeline, request, state.now());
    state.pipelines().add(review);
    state.backgroundTasks().add(() -> create(review));
    return review;
  }

  /** Starts the deletion of a review app and its app. */
  public void remove(ReviewApp review) {
    review.to(Status.DELETING, state.now());
    state.backgroundTasks().add(() -> delete(review));
  }

  private boolean create(ReviewApp review) {
    AppSetup setup = review.setup();
    if (review.status() == Status.PENDING) {
      try {
        review.creating(setUp(review), state.now());
      } catch (HerokuError error) {
        review.fail(error.text(), state.now());
      }
    } else if (review.status() == Status.CREATING && setup != null) {
      if (setup.status() == Progress.SUCCEEDED) {
        review.to(Status.CREATED, state.now());
      } else if (setup.status() == Progress.FAILED) {
        review.fail(String.valueOf(setup.failure()), state.now());
      }
    }
    return review.status() != Status.CREATING;
  }

  private AppSetup setUp(ReviewApp review) {
    Pipeline pipeline = review.pipeline();
    Request request = review.request();
    App app = state.apps().create(state.account(), name(review), null, null);
    state.pipelines().couplings().add(app, pipeline, Stage.REVIEW, state.now());
    Map<String, String> environment = new LinkedHashMap<>(pipeline.config(Stage.REVIEW));
    environment.put("HEROKU_APP_NAME", app.name());
    environment.put("HEROKU_BRANCH", request.branch());
    if (request.pullRequest() != null) {
      environment.put("HEROKU_PR_NUMBER", request.pullRequest().toString());
    }
    environment.putAll(request.environment());
    return setups.begin(app, new SetupRequest(request.source(), environment, List.of()));
  }

  private boolean delete(ReviewApp review) {
    AppSetup setup = review.setup();
    if (setup != null && state.apps().all().contains(setup.app())) {
      state.apps().remove(setup.app());
    }
    review.to(Status.DELETED, state.now());
    return true;
  }

  private static String name(ReviewApp review) {
    Integer number = review.request().pullRequest();
    String unique = UUID.randomUUID().toString().substring(0, 8);
    String end = (number == null ? "-br-" : "-pr-" + number + "-") + unique;
    String start = review.pipeline().reviewAppPrefix();
    return start.substring(0, Math.min(start.length(), LONGEST_NAME - end.length())) + end;
  }
}
