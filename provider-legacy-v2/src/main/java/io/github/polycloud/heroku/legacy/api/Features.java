package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Feature;
import io.github.polycloud.http.Idempotent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Features to try out, of an app or, where the app is null, of the account. */
@Headers("Accept: application/json")
public interface Features {
  /** All features. */
  @RequestLine("GET /features?app={app}")
  List<Feature> list(@Param("app") @Nullable String app);

  /** One feature. */
  @RequestLine("GET /features/{feature}?app={app}")
  Feature get(@Param("feature") String feature, @Param("app") @Nullable String app);

  /** Switches a feature on. */
  @Idempotent
  @RequestLine("POST /features/{feature}?app={app}")
  Feature enable(@Param("feature") String feature, @Param("app") @Nullable String app);

  /** Switches a feature off. */
  @Idempotent
  @RequestLine("DELETE /features/{feature}?app={app}")
  Feature disable(@Param("feature") String feature, @Param("app") @Nullable String app);
}
