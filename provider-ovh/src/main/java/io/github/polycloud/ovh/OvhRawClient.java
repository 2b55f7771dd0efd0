// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.raw.RawRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls on any path of the OVH API.
 *
 * <pre>{@code
 * ovh.get("/me/bill", Map.of("category", "purchase-servers"));
 * ovh.put("/dedicated/server/{name}/burst", Map.of("status", "active"), name);
 * ovh.get("/ip/{block}/reverse", "203.0.113.0/29");
 * ovh.post("/domain/zone/example.org/refresh");
 * ovh.get("/v2/iam/policy");
 * }</pre>
 *
 * <p>A path is either complete, and sent unchanged, or a template whose values are encoded. A
 * leading {@code /v1/} or {@code /v2/} selects a branch of the API. In queries a boolean is sent as
 * {@code true} or {@code false}, and a null as {@code null}; in a body a null in a map is a JSON
 * null, which clears a field, while an omitted field keeps its value. A body is any value that
 * Jackson can serialize. GET and DELETE have no body: their parameters belong into the query.
 *
 * @since 0.1.0
 */
public interface OvhRawClient extends RawClient {
  @Override
  OvhResponse send(RawRequest request);

  @Override
  default OvhResponse get(String path, @Nullable Object... pathValues) {
    return send(RawRequest.get(path, pathValues));
  }

  /**
   * Sends a GET to a complete path with query parameters; an {@code Iterable} value repeats its
   * key.
   */
  default OvhResponse get(String path, Map<String, ?> query) {
    Objects.requireNonNull(query, "query");
    Elements.requireNonNull("query", query.keySet());
    return send(RawRequest.get(path).query(query));
  }

  /** Sends a POST without a body to a complete path. */
  default OvhResponse post(String path) {
    return send(RawRequest.post(path));
  }

  @Override
  default OvhResponse post(String path, @Nullable Object body, @Nullable Object... pathValues) {
    return send(RawRequest.post(path, pathValues).body(body));
  }

  @Override
  default OvhResponse put(String path, @Nullable Object body, @Nullable Object... pathValues) {
    return send(RawRequest.put(path, pathValues).body(body));
  }

  @Override
  default OvhResponse patch(String path, @Nullable Object body, @Nullable Object... pathValues) {
    return send(RawRequest.patch(path, pathValues).body(body));
  }

  @Override
  default OvhResponse delete(String path, @Nullable Object... pathValues) {
    return send(RawRequest.delete(path, pathValues));
  }

  /** Sends a DELETE to a complete path with query parameters. */
  default OvhResponse delete(String path, Map<String, ?> query) {
    Objects.requireNonNull(query, "query");
    Elements.requireNonNull("query", query.keySet());
    return send(RawRequest.delete(path).query(query));
  }
}
