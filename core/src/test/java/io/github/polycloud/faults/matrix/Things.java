package io.github.polycloud.faults.matrix;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import java.util.Map;

/** The typed calls of a service that has things. */
interface Things {
  @RequestLine("GET /things/{id}?key={key}")
  Thing get(@Param("id") String id, @Param("key") String key);

  @RequestLine("HEAD /things/{id}?key={key}")
  void head(@Param("id") String id, @Param("key") String key);

  @RequestLine("POST /things?key={key}")
  Thing post(Map<String, String> fields, @Param("key") String key);

  @Idempotent
  @RequestLine("POST /things?key={key}")
  Thing postMarked(Map<String, String> fields, @Param("key") String key);

  @RequestLine("PUT /things?key={key}")
  Thing put(Map<String, String> fields, @Param("key") String key);

  @RequestLine("PATCH /things?key={key}")
  Thing patch(Map<String, String> fields, @Param("key") String key);

  @RequestLine("DELETE /things/{id}?key={key}")
  Thing delete(@Param("id") String id, @Param("key") String key);
}
