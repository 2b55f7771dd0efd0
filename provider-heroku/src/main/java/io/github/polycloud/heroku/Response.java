package io.github.polycloud.heroku;

/**
 * A result with the metadata of its response.
 *
 * @param value the result
 * @param metadata metadata of the response: status, request id, rate limit and ETag
 * @param <T> type of the result
 * @since 0.1.0
 */
public record Response<T>(T value, ResponseMetadata metadata) {
  /** The metadata only, because the value may contain secrets. */
  @Override
  public String toString() {
    return "Response[" + metadata + "]";
  }
}
