package io.github.polycloud.raw;

import org.jspecify.annotations.Nullable;

/**
 * Calls on any path of a provider, authenticated, repeated and bounded like all others: the way to
 * an endpoint that nobody has modelled.
 *
 * <pre>{@code
 * Map<?, ?> me = cloud.raw().get("/account").as(Map.class);
 * cloud.raw().put("/apps/{app}/collaborators/{email}", Map.of("silent", true), app, email);
 * }</pre>
 *
 * <p>A path is ready or a template, as {@link RawRequest} says. Every method throws {@code
 * CloudException} for an answer outside of 2xx and when none comes.
 */
public interface RawClient {
  /** Sends a request. */
  RawResponse send(RawRequest request);

  /**
   * Sends a request and gives its answer as soon as it begins, to be read as it comes and closed by
   * the caller: for what is too large to be held.
   */
  StreamingResponse stream(RawRequest request);

  /** GET of a path. */
  default RawResponse get(String path, @Nullable Object... pathValues) {
    return send(RawRequest.get(path, pathValues));
  }

  /** POST of a value that is written as JSON; of nothing when it is null. */
  default RawResponse post(String path, @Nullable Object body, @Nullable Object... pathValues) {
    return send(RawRequest.post(path, pathValues).body(body));
  }

  /** PUT of a value that is written as JSON; of nothing when it is null. */
  default RawResponse put(String path, @Nullable Object body, @Nullable Object... pathValues) {
    return send(RawRequest.put(path, pathValues).body(body));
  }

  /** PATCH with a value that is written as JSON; with nothing when it is null. */
  default RawResponse patch(String path, @Nullable Object body, @Nullable Object... pathValues) {
    return send(RawRequest.patch(path, pathValues).body(body));
  }

  /** DELETE of a path. */
  default RawResponse delete(String path, @Nullable Object... pathValues) {
    return send(RawRequest.delete(path, pathValues));
  }
}
