package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.RequestLine;
import io.github.polycloud.legacy.model.User;

/** The account. */
public interface Users {
  /** The account behind the credentials. */
  @RequestLine("GET /user")
  @Headers("Accept: application/json")
  User me();
}
