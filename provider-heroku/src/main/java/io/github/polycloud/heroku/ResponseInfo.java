package io.github.polycloud.heroku;

import io.github.polycloud.heroku.internal.HerokuDialect;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.Headers;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an answer said beside its body.
 *
 * @param status the HTTP status
 * @param requestId the service's ids of the request, for its support
 * @param remaining calls left in the rate limit of the account
 * @param etag the version of the resource, for {@link CallOptions#ifMatch}
 */
public record ResponseInfo(
    int status, Optional<String> requestId, OptionalLong remaining, Optional<String> etag) {
  static ResponseInfo of(Answer answer) {
    Headers headers = answer.headers();
    HerokuDialect dialect = new HerokuDialect();
    return new ResponseInfo(
        answer.status(),
        dialect.requestId(headers),
        dialect.remaining(headers),
        headers.first("ETag"));
  }
}
