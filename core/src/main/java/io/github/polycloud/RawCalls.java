package io.github.polycloud;

/**
 * Calls on any path of a provider, authenticated, repeated and bounded like all others: the way to
 * an endpoint that nobody has modelled.
 *
 * <pre>{@code
 * Map<?, ?> me = cloud.raw().get("/account").as(Map.class).orElseThrow();
 * cloud.raw().send(RawRequest.put("/me").body(Map.of("language", "en_GB")));
 * }</pre>
 *
 * <p>Every method throws {@code CloudException} for an answer outside of 2xx and when none comes.
 */
public interface RawCalls {
  /** Sends a request. */
  RawAnswer send(RawRequest request);

  /** GET of a path, with its query if it has one, sent as it is. */
  default RawAnswer get(String path) {
    return send(RawRequest.get(path));
  }

  /** POST of a value that is written as JSON. */
  default RawAnswer post(String path, Object body) {
    return send(RawRequest.post(path).body(body));
  }

  /** PUT of a value that is written as JSON. */
  default RawAnswer put(String path, Object body) {
    return send(RawRequest.put(path).body(body));
  }

  /** PATCH with a value that is written as JSON. */
  default RawAnswer patch(String path, Object body) {
    return send(RawRequest.patch(path).body(body));
  }

  /** DELETE of a path. */
  default RawAnswer delete(String path) {
    return send(RawRequest.delete(path));
  }
}
