package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Stack;
import io.github.polycloud.http.Idempotent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What apps run on. */
public interface Stacks {
  /** The stacks that an app can run on; true shows those as well that are on their way out. */
  @RequestLine("GET /apps/{app}/stack?include_deprecated={deprecated}")
  @Headers("Accept: application/json")
  List<Stack> list(@Param("app") String app, @Param("deprecated") @Nullable Boolean deprecated);

  /** Prepares a move to another stack, done at the next push; answers a text for people. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/stack")
  @Headers("Accept: text/plain")
  String migrate(@Param("app") String app, String stack);
}
