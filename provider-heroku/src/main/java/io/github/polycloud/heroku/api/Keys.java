package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.account.Key;
import io.github.polycloud.heroku.model.account.NewKey;
import io.github.polycloud.paging.Paged;

/** Public SSH keys. Adding and removing left the published schema in 2017 and still work. */
public interface Keys {
  /** All keys; by id, or by the range that is given. */
  @RequestLine("GET /account/keys")
  @Headers("Range: {range}")
  Paged<Key> list(@Param("range") ListRange... range);

  /** One key by id or fingerprint. */
  @RequestLine("GET /account/keys/{key}")
  Key get(@Param("key") String idOrFingerprint);

  /** Adds a key. */
  @RequestLine("POST /account/keys")
  Key create(NewKey key);

  /** Removes a key by id or fingerprint. */
  @RequestLine("DELETE /account/keys/{key}")
  Key delete(@Param("key") String idOrFingerprint);
}
