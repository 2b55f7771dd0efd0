// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.waiter;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.config.TimeSource;
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
import io.github.polycloud.internal.arguments.Elements;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Waiters for asynchronous operations. Each has a success and a failure condition, and fails as
 * described in {@link Waiter#await}; timeout, poll interval and progress listener can be changed.
 * Thread-safe.
 *
 * <pre>{@code
 * AddOn database =
 *     heroku
 *         .waiters()
 *         .addOnProvisioned("shop", "postgresql-curved-12345")
 *         .timeout(Duration.ofMinutes(40))
 *         .onProgress(addOn -> System.out.println(addOn.state()))
 *         .await();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class HerokuWaiters {
  private static final Duration LONG_RUNNING_TIMEOUT = Duration.ofMinutes(30);
  private static final Duration SLOW_POLL_INTERVAL = Duration.ofSeconds(5);
  private static final Duration AFTER_CREATE = Duration.ofSeconds(30);
  // Terminal states, as in Heroku's CLI; the service retries certificates in state "failing".
  private static final String CERTIFICATE_ISSUED = "cert issued";
  private static final String CERTIFICATE_FAILED = "failed";

  private final ApiFactory apis;
  private final TimeSource timeSource;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#waiters}. */
  public HerokuWaiters(ApiFactory apis, TimeSource timeSource) {
    this.apis = Objects.requireNonNull(apis, "apis");
    this.timeSource = Objects.requireNonNull(timeSource, "timeSource");
  }

  /** Waits until a build succeeds. Its release may still be in its release phase. */
  public Waiter<Build> build(String app, String build) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(build, "build");
    return on(() -> apis.api(Builds.class).get(app, build), "the build of " + app)
        .until(current -> BuildStatus.SUCCEEDED.equals(current.status()))
        .failWhen(current -> BuildStatus.FAILED.equals(current.status()))
        .timeout(LONG_RUNNING_TIMEOUT);
  }

  /**
   * Waits until the release phase of a release succeeds.
   *
   * @param release id or version of the release
   */
  public Waiter<Release> release(String app, String release) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(release, "release");
    return on(() -> apis.api(Releases.class).get(app, release), "the release of " + app)
        .until(current -> ReleaseStatus.SUCCEEDED.equals(current.status()))
        .failWhen(
            current ->
                ReleaseStatus.FAILED.equals(current.status())
                    || ReleaseStatus.EXPIRED.equals(current.status()),
            current -> "its status is " + current.status())
        .timeout(LONG_RUNNING_TIMEOUT);
  }

  /**
   * Waits until a dyno is up. Conflicts and unprovisioned apps are ignored for the first 30
   * seconds, because the release of a new app is eventually consistent.
   *
   * @param dyno name or id of the dyno
   */
  public Waiter<Dyno> dynoUp(String app, String dyno) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(dyno, "dyno");
    return on(() -> apis.api(Dynos.class).get(app, dyno), dyno + " of " + app)
        .until(current -> DynoState.UP.equals(current.state()))
        .failWhen(
            current ->
                DynoState.CRASHED.equals(current.state()) || DynoState.DOWN.equals(current.state()),
            current -> "its status is " + current.state())
        .ignoring(
            error -> error.kind() == ErrorKind.CONFLICT || isUnprovisioned(error), AFTER_CREATE);
  }

  /**
   * Waits until an add-on is provisioned and its config vars are set. Fails as soon as it is being
   * removed.
   */
  public Waiter<AddOn> addOnProvisioned(String app, String addOn) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(addOn, "addOn");
    return on(() -> apis.api(AddOns.class).getByApp(app, addOn), addOn + " of " + app)
        .until(current -> AddOnState.PROVISIONED.equals(current.state()))
        .failWhen(
            current ->
                AddOnState.DEPROVISIONING.equals(current.state())
                    || AddOnState.DEPROVISIONED.equals(current.state()),
            current ->
                AddOnState.DEPROVISIONED.equals(current.state())
                    ? "it was deprovisioned"
                    : "it is being deprovisioned")
        .pollInterval(SLOW_POLL_INTERVAL)
        .timeout(LONG_RUNNING_TIMEOUT);
  }

  /** Waits until a domain has its DNS target. */
  public Waiter<Domain> domainReady(String app, String hostname) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(hostname, "hostname");
    return on(() -> apis.api(Domains.class).get(app, hostname), hostname)
        .until(
            current ->
                DomainStatus.SUCCEEDED.equals(current.status())
                    || DomainStatus.NONE.equals(current.status()))
        .failWhen(current -> DomainStatus.FAILED.equals(current.status()));
  }

  /**
   * Waits until the managed certificate of a domain is issued, which requires that DNS points to
   * its target.
   */
  public Waiter<Domain> certificateIssued(String app, String hostname) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(hostname, "hostname");
    return on(() -> apis.api(Domains.class).get(app, hostname), "the certificate of " + hostname)
        .until(current -> CERTIFICATE_ISSUED.equalsIgnoreCase(current.acmStatus()))
        .failWhen(
            current -> CERTIFICATE_FAILED.equalsIgnoreCase(current.acmStatus()),
            Domain::acmStatusReason)
        .pollInterval(SLOW_POLL_INTERVAL)
        .timeout(LONG_RUNNING_TIMEOUT);
  }

  /** Waits until an app setup succeeds: build, release and postdeploy script. */
  public Waiter<AppSetup> appSetup(String setup) {
    Objects.requireNonNull(setup, "setup");
    return on(() -> apis.api(Apps.class).getSetup(setup), "the app setup")
        .until(current -> AppSetupStatus.SUCCEEDED.equals(current.status()))
        .failWhen(current -> AppSetupStatus.FAILED.equals(current.status()), AppSetup::failure)
        .timeout(LONG_RUNNING_TIMEOUT);
  }

  /** Waits until a review app is created. */
  public Waiter<ReviewApp> reviewApp(String review) {
    Objects.requireNonNull(review, "review");
    return on(() -> apis.api(ReviewApps.class).get(review), "the review app")
        .until(current -> ReviewAppStatus.CREATED.equals(current.status()))
        .failWhen(
            current ->
                current.status() != null
                    && Set.of(
                            ReviewAppStatus.ERRORED,
                            ReviewAppStatus.DELETING,
                            ReviewAppStatus.DELETED)
                        .contains(current.status()),
            current ->
                current.message() == null ? "its status is " + current.status() : current.message())
        .timeout(LONG_RUNNING_TIMEOUT);
  }

  /**
   * Waits until all targets of a promotion have completed. The error lists the ids of failed
   * targets.
   */
  public Waiter<List<PipelinePromotionTarget>> promotion(String promotion) {
    return promotion(promotion, Map.of());
  }

  /**
   * Like {@link #promotion(String)}, but with names of the apps in the error.
   *
   * @param names names of apps by id
   */
  public Waiter<List<PipelinePromotionTarget>> promotion(
      String promotion, Map<String, String> names) {
    Objects.requireNonNull(promotion, "promotion");
    Elements.requireNonNull("names", names);
    return on(() -> apis.api(Pipelines.class).promotionTargets(promotion).toList(), "the promotion")
        .until(
            targets -> !targets.isEmpty() && targets.stream().allMatch(PromotionTargets::succeeded))
        .failWhen(
            targets -> !targets.isEmpty() && targets.stream().allMatch(PromotionTargets::completed),
            targets -> PromotionTargets.failures(targets, names))
        .timeout(LONG_RUNNING_TIMEOUT);
  }

  /**
   * Waits until a space is allocated. {@code NOT_FOUND} is ignored for the first 30 seconds,
   * because a new space is eventually consistent.
   */
  public Waiter<Space> spaceAllocated(String space) {
    Objects.requireNonNull(space, "space");
    return on(() -> apis.api(Spaces.class).get(space), "the space " + space)
        .until(current -> SpaceState.ALLOCATED.equals(current.state()))
        .failWhen(
            current -> SpaceState.DELETING.equals(current.state()),
            current -> "it is being deleted")
        .ignoring(error -> error.kind() == ErrorKind.NOT_FOUND, AFTER_CREATE)
        .pollInterval(SLOW_POLL_INTERVAL)
        .timeout(LONG_RUNNING_TIMEOUT);
  }

  private <T> Waiter<T> on(Supplier<T> poll, String name) {
    return Waiter.polling(poll).describedAs(name).timeSource(timeSource);
  }

  private static boolean isUnprovisioned(CloudException error) {
    return error.code().filter("app_not_provisioned"::equals).isPresent();
  }
}
