package io.github.polycloud.ovh;

import io.github.polycloud.raw.RawClient;
import io.github.polycloud.raw.RawRequest;
import java.util.Map;
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
 * <p>A path is ready, and sent to the letter, or a template whose values are encoded. {@code /v1/}
 * and {@code /v2/} at its beginning choose a branch of the API. In queries a boolean is {@code
 * true} or {@code false}, and a null the word {@code null}; in a body a null in a map is a JSON
 * null, which clears a field, while a field left out stays as it is. Bodies are whatever Jackson
 * can write. GET and DELETE have none here: parameters go into the query.
 */
public interface OvhRawClient extends RawClient {
  @Override
  OvhResponse send(RawRequest request);

  @Override
  default OvhResponse get(String path, @Nullable Object... pathValues) {
    return send(RawRequest.get(path, pathValues));
  }

  /** GET of a ready path with query parameters; an {@code Iterable} value is a repeated key. */
  default OvhResponse get(String path, Map<String, ?> query) {
    return send(RawRequest.get(path).query(query));
  }

  /** POST of nothing to a ready path, as many operations want it. */
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

  /** DELETE of a ready path with query parameters. */
  default OvhResponse delete(String path, Map<String, ?> query) {
    return send(RawRequest.delete(path).query(query));
  }
}
