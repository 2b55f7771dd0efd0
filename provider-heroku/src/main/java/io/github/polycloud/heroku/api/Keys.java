// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.account.Key;
import io.github.polycloud.heroku.model.account.NewKey;
import io.github.polycloud.paging.Paged;

/**
 * Public SSH keys. Adding and removing were dropped from the published schema in 2017, but still
 * work.
 *
 * @since 0.1.0
 */
public interface Keys {
  /** Lists all keys, ordered by id unless a range is given. */
  @RequestLine("GET /account/keys")
  @Headers("Range: {range}")
  Paged<Key> list(@Param("range") ListRange... range);

  /** Returns a key by id or fingerprint. */
  @RequestLine("GET /account/keys/{key}")
  Key get(@Param("key") String idOrFingerprint);

  /** Adds a key. */
  @RequestLine("POST /account/keys")
  Key create(NewKey key);

  /** Removes a key by id or fingerprint. */
  @RequestLine("DELETE /account/keys/{key}")
  Key delete(@Param("key") String idOrFingerprint);
}
