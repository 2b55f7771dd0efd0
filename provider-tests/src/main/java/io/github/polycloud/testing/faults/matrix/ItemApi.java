// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import java.util.Map;

/** The typed API of the service under test. */
interface ItemApi<T> {
  /** Responds with JSON. */
  interface InJson extends ItemApi<Item> {}

  /** Responds with XML. */
  interface InXml extends ItemApi<Item.OfXml> {}

  /** Responds with plain text. */
  interface InText extends ItemApi<String> {}

  @RequestLine("GET /items/{id}?key={key}")
  T get(@Param("id") String id, @Param("key") String key);

  @RequestLine("HEAD /items/{id}?key={key}")
  void head(@Param("id") String id, @Param("key") String key);

  @RequestLine("POST /items?key={key}")
  T post(Map<String, String> fields, @Param("key") String key);

  @Idempotent
  @RequestLine("POST /items?key={key}")
  T postMarked(Map<String, String> fields, @Param("key") String key);

  @RequestLine("PUT /items?key={key}")
  T put(Map<String, String> fields, @Param("key") String key);

  @RequestLine("PATCH /items?key={key}")
  T patch(Map<String, String> fields, @Param("key") String key);

  @RequestLine("DELETE /items/{id}?key={key}")
  T delete(@Param("id") String id, @Param("key") String key);
}
