package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Function;

/**
 * An answer whose body is read as it comes: a log that goes on, the output of a build. It holds a
 * connection until it is closed or read to its end.
 *
 * <pre>{@code
 * try (AnswerStream log = engine.openElsewhere(operation, sessionUrl, Duration.ofMinutes(5))) {
 *   new BufferedReader(new InputStreamReader(log.body(), UTF_8)).lines().forEach(this::show);
 * }
 * }</pre>
 */
public final class AnswerStream implements AutoCloseable {
  private final int status;
  private final Headers headers;
  private final LiveStream body;

  AnswerStream(int status, Headers headers, LiveStream body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** Sends a call along a way and keeps its answer open, unless it is a refusal. */
  static AnswerStream open(
      Stage.Next way, Call call, Duration idle, Function<Answer, CloudException> refusal) {
    if (idle.toMillis() < 1) {
      throw new IllegalArgumentException("an idle limit is longer than 0");
    }
    Call.Course course = call.course();
    course.idle = idle;
    Answer answer;
    try {
      answer = way.proceed(call);
    } catch (RuntimeException | Error e) {
      // A stage may fail after the answer began: nobody is left to close it.
      course.dropStream();
      throw e;
    }
    if (call.isRefusedBy(answer)) {
      throw refusal.apply(answer);
    }
    return course.stream == null ? whole(answer) : course.stream;
  }

  private static AnswerStream whole(Answer answer) {
    InputStream body = new ByteArrayInputStream(answer.body());
    return new AnswerStream(
        answer.status(), answer.headers(), new LiveStream(body, () -> {}, IOException::new));
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The header fields. */
  public Headers headers() {
    return headers;
  }

  /**
   * The bytes as they come, not decompressed and without a limit of size. A read fails with an
   * {@code IOException} when the idle limit passes or the connection breaks; its message names the
   * host and nothing of the URL.
   */
  public InputStream body() {
    return body;
  }

  /**
   * Ends the stream from any thread: a read under way finds the end at once. The connection is
   * dropped unless the body was read to its end, in which case other calls use it again.
   */
  @Override
  public void close() {
    body.close();
  }

  /** The status: the body may hold secrets. */
  @Override
  public String toString() {
    return "AnswerStream[" + status + "]";
  }
}
