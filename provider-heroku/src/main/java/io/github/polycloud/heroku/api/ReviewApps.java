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

/** Apps that live as long as a branch is under review. */
public interface ReviewApps {
  /** The review apps of a pipeline; by id, or by the range that is given. */
  @RequestLine("GET /pipelines/{pipeline}/review-apps")
  @Headers("Range: {range}")
  Paged<ReviewApp> list(@Param("pipeline") String id, @Param("range") ListRange... range);

  /** One review app. */
  @RequestLine("GET /review-apps/{review}")
  ReviewApp get(@Param("review") String id);

  /** The review app that an app belongs to. */
  @RequestLine("GET /apps/{app}/review-app")
  ReviewApp getByApp(@Param("app") String app);

  /** Starts to make a review app. */
  @RequestLine("POST /review-apps")
  ReviewApp create(NewReviewApp app);

  /** Starts to take a review app away. */
  @RequestLine("DELETE /review-apps/{review}")
  ReviewApp delete(@Param("review") String id);

  /** How a pipeline makes review apps; not found when it makes none. */
  @RequestLine("GET /pipelines/{pipeline}/review-app-config")
  ReviewAppConfig config(@Param("pipeline") String id);

  /** Lets a pipeline make review apps. */
  @RequestLine("POST /pipelines/{pipeline}/review-app-config")
  ReviewAppConfig enable(@Param("pipeline") String id, NewReviewAppConfig config);

  /** Changes how a pipeline makes review apps. */
  @Idempotent
  @RequestLine("PATCH /pipelines/{pipeline}/review-app-config")
  ReviewAppConfig updateConfig(@Param("pipeline") String id, ReviewAppConfigUpdate update);

  /** Lets a pipeline make no more review apps. */
  @RequestLine("DELETE /pipelines/{pipeline}/review-app-config")
  ReviewAppConfig disable(@Param("pipeline") String id);
}
