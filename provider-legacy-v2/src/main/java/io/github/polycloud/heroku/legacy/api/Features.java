// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Feature;
import io.github.polycloud.http.Idempotent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Operations on beta features of an app or, if the app is null, of the account.
 *
 * @since 0.1.0
 */
@Headers("Accept: application/json")
public interface Features {
  /** Lists all features. */
  @RequestLine("GET /features?app={app}")
  List<Feature> list(@Param("app") @Nullable String app);

  /** Returns a feature. */
  @RequestLine("GET /features/{feature}?app={app}")
  Feature get(@Param("feature") String feature, @Param("app") @Nullable String app);

  /** Enables a feature. */
  @Idempotent
  @RequestLine("POST /features/{feature}?app={app}")
  Feature enable(@Param("feature") String feature, @Param("app") @Nullable String app);

  /** Disables a feature. */
  @Idempotent
  @RequestLine("DELETE /features/{feature}?app={app}")
  Feature disable(@Param("feature") String feature, @Param("app") @Nullable String app);
}
