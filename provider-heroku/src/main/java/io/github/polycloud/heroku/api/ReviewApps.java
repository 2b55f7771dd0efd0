// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.pipeline.NewReviewApp;
import io.github.polycloud.heroku.model.pipeline.NewReviewAppConfig;
import io.github.polycloud.heroku.model.pipeline.ReviewApp;
import io.github.polycloud.heroku.model.pipeline.ReviewAppConfig;
import io.github.polycloud.heroku.model.pipeline.ReviewAppConfigUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/**
 * Review apps: temporary apps for branches and pull requests.
 *
 * @since 0.1.0
 */
public interface ReviewApps {
  /** Lists the review apps of a pipeline, ordered by id unless a range is given. */
  @RequestLine("GET /pipelines/{pipeline}/review-apps")
  @Headers("Range: {range}")
  Paged<ReviewApp> list(@Param("pipeline") String id, @Param("range") ListRange... range);

  /** Returns a review app. */
  @RequestLine("GET /review-apps/{review}")
  ReviewApp get(@Param("review") String id);

  /** Returns the review app of an app. */
  @RequestLine("GET /apps/{app}/review-app")
  ReviewApp getByApp(@Param("app") String app);

  /** Creates a review app, asynchronously. */
  @RequestLine("POST /review-apps")
  ReviewApp create(NewReviewApp app);

  /** Deletes a review app, asynchronously. */
  @RequestLine("DELETE /review-apps/{review}")
  ReviewApp delete(@Param("review") String id);

  /**
   * Returns the review app configuration of a pipeline. Fails with {@code NOT_FOUND} if review apps
   * are disabled.
   */
  @RequestLine("GET /pipelines/{pipeline}/review-app-config")
  ReviewAppConfig config(@Param("pipeline") String id);

  /** Enables review apps for a pipeline. */
  @RequestLine("POST /pipelines/{pipeline}/review-app-config")
  ReviewAppConfig enable(@Param("pipeline") String id, NewReviewAppConfig config);

  /** Updates the review app configuration of a pipeline. */
  @Idempotent
  @RequestLine("PATCH /pipelines/{pipeline}/review-app-config")
  ReviewAppConfig updateConfig(@Param("pipeline") String id, ReviewAppConfigUpdate update);

  /** Disables review apps for a pipeline. */
  @RequestLine("DELETE /pipelines/{pipeline}/review-app-config")
  ReviewAppConfig disable(@Param("pipeline") String id);
}
