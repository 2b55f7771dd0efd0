package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Key;
import io.github.polycloud.heroku.legacy.model.KeyList;
import io.github.polycloud.http.Idempotent;
import java.util.List;

/** SSH keys. */
public interface Keys {
  /** All keys. */
  @RequestLine("GET /user/keys")
  @Headers("Accept: application/xml")
  KeyList list();

  /** All keys, asked for as JSON. */
  @RequestLine("GET /user/keys")
  @Headers("Accept: application/json")
  List<Key> listAsJson();

  /** Adds a key line; adding it again changes nothing. */
  @Idempotent
  @RequestLine("POST /user/keys")
  @Headers("Content-Type: text/ssh-authkey")
  void create(String key);

  /** Adds a key line as plain text, for services that know no media type for keys. */
  @Idempotent
  @RequestLine("POST /user/keys")
  void createAsText(String key);

  /** Removes the key with this comment. */
  @RequestLine("DELETE /user/keys/{name}")
  void delete(@Param("name") String name);

  /** Removes every key of the account. */
  @Idempotent
  @RequestLine("DELETE /user/keys")
  void deleteAll();
}
