package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.legacy.model.KeyList;

/** SSH keys. */
public interface Keys {
  /** All keys. */
  @RequestLine("GET /user/keys")
  @Headers("Accept: application/xml")
  KeyList list();

  /** Adds a key line; adding it again changes nothing. */
  @Idempotent
  @RequestLine("POST /user/keys")
  @Headers("Content-Type: text/ssh-authkey")
  void add(String key);

  /** Removes the key with this comment. */
  @RequestLine("DELETE /user/keys/{name}")
  void remove(@Param("name") String name);
}
