package io.github.polycloud.faults.matrix;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import java.util.Map;

/** The typed calls of a service that has things. */
interface Things<T> {
  /** Answered with JSON. */
  interface InJson extends Things<Thing> {}

  /** Answered with XML. */
  interface InXml extends Things<Thing.OfXml> {}

  /** Answered with text. */
  interface InText extends Things<String> {}

  @RequestLine("GET /things/{id}?key={key}")
  T get(@Param("id") String id, @Param("key") String key);

  @RequestLine("HEAD /things/{id}?key={key}")
  void head(@Param("id") String id, @Param("key") String key);

  @RequestLine("POST /things?key={key}")
  T post(Map<String, String> fields, @Param("key") String key);

  @Idempotent
  @RequestLine("POST /things?key={key}")
  T postMarked(Map<String, String> fields, @Param("key") String key);

  @RequestLine("PUT /things?key={key}")
  T put(Map<String, String> fields, @Param("key") String key);

  @RequestLine("PATCH /things?key={key}")
  T patch(Map<String, String> fields, @Param("key") String key);

  @RequestLine("DELETE /things/{id}?key={key}")
  T delete(@Param("id") String id, @Param("key") String key);
}
