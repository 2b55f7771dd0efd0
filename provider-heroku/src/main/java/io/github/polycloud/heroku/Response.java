package io.github.polycloud.heroku;

/**
 * A result together with what its answer said beside it.
 *
 * @param value the result
 * @param info status, request id, rate limit and ETag of the answer
 * @param <T> type of the result
 */
public record Response<T>(T value, ResponseMetadata info) {
  /** What the answer said: the value may hold secrets. */
  @Override
  public String toString() {
    return "Response[" + info + "]";
  }
}
