package io.github.polycloud.heroku.waiting;

import io.github.polycloud.Waiter;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.AddOns;
import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.Builds;
import io.github.polycloud.heroku.api.Domains;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.api.Pipelines;
import io.github.polycloud.heroku.api.Releases;
import io.github.polycloud.heroku.api.ReviewApps;
import io.github.polycloud.heroku.api.Spaces;
import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.addon.AddOnState;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.app.AppSetupStatus;
import io.github.polycloud.heroku.model.domain.Domain;
import io.github.polycloud.heroku.model.domain.DomainStatus;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.dyno.DynoState;
import io.github.polycloud.heroku.model.pipeline.PipelinePromotionTarget;
import io.github.polycloud.heroku.model.pipeline.ReviewApp;
import io.github.polycloud.heroku.model.pipeline.ReviewAppStatus;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.BuildStatus;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.release.ReleaseStatus;
import io.github.polycloud.heroku.model.space.Space;
import io.github.polycloud.heroku.model.space.SpaceState;
import io.github.polycloud.http.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Waiters for what goes on behind an answer. Each knows when it is done and when it failed, and
 * throws as {@link Waiter#await} says; deadline, interval and progress are the caller's to set.
 *
 * <pre>{@code
 * AddOn database =
 *     heroku
 *         .waits()
 *         .addOnProvisioned("shop", "postgresql-curved-12345")
 *         .within(Duration.ofMinutes(40))
 *         .onProgress(addOn -> System.out.println(addOn.state()))
 *         .await();
 * }</pre>
 */
public final class Waits {
  private static final Duration LONG_WORK = Duration.ofMinutes(30);
  private static final Duration SLOWLY = Duration.ofSeconds(5);
  private static final Duration AFTER_CREATE = Duration.ofSeconds(30);
  // Heroku's own CLI ends at these two: what is failing is tried again by the service.
  private static final String CERTIFIED = "cert issued";
  private static final String UNCERTIFIED = "failed";

  private final ApiFactory apis;
  private final Timing timing;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#waits}. */
  public Waits(ApiFactory apis, Timing timing) {
    this.apis = apis;
    this.timing = timing;
  }

  /** Until a build has made a slug. Its release may have a phase of its own to pass. */
  public Waiter<Build> build(String app, String build) {
    return on(() -> apis.api(Builds.class).get(app, build), "the build of " + app)
        .until(answer -> BuildStatus.SUCCEEDED.equals(answer.status()))
        .failsWhen(answer -> BuildStatus.FAILED.equals(answer.status()))
        .within(LONG_WORK);
  }

  /**
   * Until a release has passed its release phase.
   *
   * @param release its id or version
   */
  public Waiter<Release> release(String app, String release) {
    return on(() -> apis.api(Releases.class).get(app, release), "the release of " + app)
        .until(answer -> ReleaseStatus.SUCCEEDED.equals(answer.status()))
        .failsWhen(
            answer ->
                ReleaseStatus.FAILED.equals(answer.status())
                    || ReleaseStatus.EXPIRED.equals(answer.status()),
            answer -> "it is " + answer.status())
        .within(LONG_WORK);
  }

  /**
   * Until a dyno runs. In its first half minute the service may say that it knows no release for it
   * yet; that is waited for.
   *
   * @param dyno its name or id
   */
  public Waiter<Dyno> dynoUp(String app, String dyno) {
    return on(() -> apis.api(Dynos.class).get(app, dyno), dyno + " of " + app)
        .until(answer -> DynoState.UP.equals(answer.state()))
        .failsWhen(
            answer ->
                DynoState.CRASHED.equals(answer.state()) || DynoState.DOWN.equals(answer.state()),
            answer -> "it is " + answer.state())
        .forgiving(
            error -> error.kind() == ErrorKind.CONFLICT || isUnprovisioned(error), AFTER_CREATE);
  }

  /** Until an add-on can be used and its config vars are there. */
  public Waiter<AddOn> addOnProvisioned(String app, String addOn) {
    return on(() -> apis.api(AddOns.class).getByApp(app, addOn), addOn + " of " + app)
        .until(answer -> AddOnState.PROVISIONED.equals(answer.state()))
        .failsWhen(
            answer -> AddOnState.DEPROVISIONED.equals(answer.state()),
            answer -> "it was deprovisioned")
        .every(SLOWLY)
        .within(LONG_WORK);
  }

  /** Until a domain has the target that DNS should point to. */
  public Waiter<Domain> domainReady(String app, String hostname) {
    return on(() -> apis.api(Domains.class).get(app, hostname), hostname)
        .until(
            answer ->
                DomainStatus.SUCCEEDED.equals(answer.status())
                    || DomainStatus.NONE.equals(answer.status()))
        .failsWhen(answer -> DomainStatus.FAILED.equals(answer.status()));
  }

  /** Until a domain has its managed certificate, for which DNS must point to it. */
  public Waiter<Domain> certificateIssued(String app, String hostname) {
    return on(() -> apis.api(Domains.class).get(app, hostname), "the certificate of " + hostname)
        .until(answer -> CERTIFIED.equalsIgnoreCase(answer.acmStatus()))
        .failsWhen(
            answer -> UNCERTIFIED.equalsIgnoreCase(answer.acmStatus()), Domain::acmStatusReason)
        .every(SLOWLY)
        .within(LONG_WORK);
  }

  /** Until an app was set up: its build, its release and its postdeploy script are over. */
  public Waiter<AppSetup> appSetup(String setup) {
    return on(() -> apis.api(Apps.class).setup(setup), "the set-up of an app")
        .until(answer -> AppSetupStatus.SUCCEEDED.equals(answer.status()))
        .failsWhen(answer -> AppSetupStatus.FAILED.equals(answer.status()), AppSetup::failure)
        .within(LONG_WORK);
  }

  /** Until a review app can be looked at. */
  public Waiter<ReviewApp> reviewApp(String review) {
    return on(() -> apis.api(ReviewApps.class).get(review), "the review app")
        .until(answer -> ReviewAppStatus.CREATED.equals(answer.status()))
        .failsWhen(
            answer ->
                Set.of(ReviewAppStatus.ERRORED, ReviewAppStatus.DELETING, ReviewAppStatus.DELETED)
                    .contains(answer.status()),
            answer -> answer.message() == null ? "it is " + answer.status() : answer.message())
        .within(LONG_WORK);
  }

  /** Until each target of a promotion is over; the error names those that failed by their id. */
  public Waiter<List<PipelinePromotionTarget>> promotion(String promotion) {
    return promotion(promotion, Map.of());
  }

  /**
   * The same with names for the apps in the error.
   *
   * @param names names of apps by their id
   */
  public Waiter<List<PipelinePromotionTarget>> promotion(
      String promotion, Map<String, String> names) {
    return on(() -> apis.api(Pipelines.class).promotionTargets(promotion).toList(), "the promotion")
        .until(targets -> !targets.isEmpty() && targets.stream().allMatch(Targets::succeeded))
        .failsWhen(
            targets -> !targets.isEmpty() && targets.stream().allMatch(Targets::over),
            targets -> Targets.failures(targets, names))
        .within(LONG_WORK);
  }

  /** Until a space can be used. Right after it was made it may not be found; that is waited for. */
  public Waiter<Space> spaceAllocated(String space) {
    return on(() -> apis.api(Spaces.class).get(space), "the space " + space)
        .until(answer -> SpaceState.ALLOCATED.equals(answer.state()))
        .failsWhen(
            answer -> SpaceState.DELETING.equals(answer.state()), answer -> "it is being deleted")
        .forgiving(error -> error.kind() == ErrorKind.NOT_FOUND, AFTER_CREATE)
        .every(SLOWLY)
        .within(LONG_WORK);
  }

  private <T> Waiter<T> on(Supplier<T> question, String name) {
    return Waiter.on(question).named(name).with(timing);
  }

  private static boolean isUnprovisioned(CloudException error) {
    return error.code().filter("app_not_provisioned"::equals).isPresent();
  }
}
