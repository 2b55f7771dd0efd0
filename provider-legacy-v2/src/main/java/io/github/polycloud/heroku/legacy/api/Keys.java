package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
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

  /** Adds a public key line. Adding an existing key has no effect. */
  @Idempotent
  @RequestLine("POST /user/keys")
  @Headers("Content-Type: text/ssh-authkey")
  void create(String key);

  /**
   * Adds a public key line as plain text, for services that do not accept the SSH key media type.
   */
  @Idempotent
  @RequestLine("POST /user/keys")
  void createAsText(String key);

  /** Removes the key with this comment. */
  @RequestLine("DELETE /user/keys/{name}")
  void delete(@Param("name") String name);

  /** Removes all keys of the account. */
  @Idempotent
  @RequestLine("DELETE /user/keys")
  void deleteAll();
}
