// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.legacy.model.Key;
import io.github.polycloud.heroku.legacy.model.KeyList;
import io.github.polycloud.http.Idempotent;
import java.util.List;

/**
 * Operations on SSH keys.
 *
 * @since 0.1.0
 */
public interface Keys {
  /** Lists all keys. */
  @RequestLine("GET /user/keys")
  @Headers("Accept: application/xml")
  KeyList list();

  /** Lists all keys, requested as JSON. */
  @RequestLine("GET /user/keys")
  @Headers("Accept: application/json")
  List<Key> listAsJson();

  /**
   * Adds a public key line. Adding an existing key has no effect.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} before anything is sent if it is a
   *     private key or has several lines, afterwards if the service rejects it
   */
  @Idempotent
  @RequestLine("POST /user/keys")
  @Headers("Content-Type: text/ssh-authkey")
  void create(String key);

  /**
   * Adds a public key line as plain text, for services that do not accept the SSH key media type.
   *
   * @throws CloudException as {@link #create}
   */
  @Idempotent
  @RequestLine("POST /user/keys")
  void createAsText(String key);

  /**
   * Removes the key with this comment. Which key that is, or whether it is all of them, is up to
   * the service if several have it.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} before anything is sent if the name is
   *     blank, {@code NOT_FOUND} if there is no such key
   */
  @RequestLine("DELETE /user/keys/{name}")
  void delete(@Param("name") String name);

  /** Removes all keys of the account. */
  @Idempotent
  @RequestLine("DELETE /user/keys")
  void deleteAll();
}
