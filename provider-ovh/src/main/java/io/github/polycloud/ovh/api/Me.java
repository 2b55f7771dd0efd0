package io.github.polycloud.ovh.api;

import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.ovh.model.me.Nichandle;
import java.util.Map;

/** {@code /me}: the account. */
public interface Me {
  /** The account behind the login. */
  @RequestLine("GET /me")
  Nichandle get();

  /** Changes fields by their names; a null value clears one. Fields left out stay as they are. */
  @Idempotent
  @RequestLine("PUT /me")
  void update(Map<String, Object> fields);
}
