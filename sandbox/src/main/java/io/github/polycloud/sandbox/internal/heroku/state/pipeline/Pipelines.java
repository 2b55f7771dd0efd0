// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.app.Apps;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All pipelines with their promotions, review apps and test runs. */
public final class Pipelines implements Serializable {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{2,29}");

  private final List<Pipeline> pipelines = new ArrayList<>();
  private final List<Promotion> promotions = new ArrayList<>();
  private final List<ReviewApp> reviewApps = new ArrayList<>();
  private final List<TestRun> testRuns = new ArrayList<>();
  private final Couplings couplings;

  public Pipelines(Apps apps) {
    couplings = new Couplings(apps);
  }

  public Couplings couplings() {
    return couplings;
  }

  public List<Pipeline> all() {
    return List.copyOf(pipelines);
  }

  public Pipeline find(String idOrName) {
    return Lookup.named(pipelines, idOrName, "pipeline");
  }

  public Pipeline create(String name, @Nullable PipelineOwner owner, Instant now) {
    Pipeline pipeline = new Pipeline(checked(name), owner, now);
    pipelines.add(pipeline);
    return pipeline;
  }

  public void rename(Pipeline pipeline, String name, Instant now) {
    if (!name.equals(pipeline.name())) {
      pipeline.rename(checked(name), now);
    }
  }

  /** Removes a pipeline; its apps are kept. */
  public void remove(Pipeline pipeline) {
    couplings.of(pipeline).forEach(couplings::remove);
    pipelines.remove(pipeline);
  }

  public void add(Promotion promotion) {
    promotions.add(promotion);
  }

  public Promotion promotion(String id) {
    return find(promotions, Promotion::id, id, "pipeline_promotion");
  }

  /** The review apps that are not deleted, oldest first. */
  public List<ReviewApp> reviewApps() {
    reviewApps.removeIf(review -> review.status() == ReviewApp.Status.DELETED);
    return List.copyOf(reviewApps);
  }

  public void add(ReviewApp reviewApp) {
    reviewApps.add(reviewApp);
  }

  public ReviewApp reviewApp(String id) {
    return find(reviewApps(), ReviewApp::id, id, "review_app");
  }

  public List<TestRun> testRuns(Pipeline pipeline) {
    return testRuns.stream().filter(run -> run.pipeline().equals(pipeline)).toList();
  }

  public void add(TestRun testRun) {
    testRuns.add(testRun);
  }

  public TestRun testRun(String id) {
    return find(testRuns, TestRun::id, id, "test_run");
  }

  /** Finds a test run by id, or the newest one with a number. */
  public TestRun testRunOrNewest(String idOrNumber) {
    return testRuns.stream()
        .filter(run -> String.valueOf(run.number()).equals(idOrNumber))
        .reduce((older, newer) -> newer)
        .orElseGet(() -> testRun(idOrNumber));
  }

  private String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw HerokuError.invalid(
          "name must be 3 to 30 lowercase letters, digits and dashes, starting with a letter.");
    }
    if (pipelines.stream().anyMatch(pipeline -> pipeline.name().equals(name))) {
      throw HerokuError.invalid("name " + name + " is already taken.");
    }
    return name;
  }

  private static <T> T find(
      List<T> entities, Function<T, UUID> id, String requested, String resource) {
    return Lookup.first(
        entities, entity -> id.apply(entity).toString().equals(requested), resource);
  }
}
