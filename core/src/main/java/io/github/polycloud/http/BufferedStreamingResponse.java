package io.github.polycloud.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A response that was read to its end where a streamed one is wanted, such as a 304. */
final class BufferedStreamingResponse implements AnswerStream {
  private final Answer answer;
  private final InputStream body;

  BufferedStreamingResponse(Answer answer) {
    this.answer = answer;
    this.body = new ByteArrayInputStream(answer.body());
  }

  @Override
  public int status() {
    return answer.status();
  }

  @Override
  public Optional<String> header(String name) {
    return answer.headers().first(name);
  }

  @Override
  public List<String> headers(String name) {
    return answer.headers().all(name);
  }

  @Override
  public InputStream body() {
    return body;
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  @Override
  public String toString() {
    return "StreamingResponse[" + status() + "]";
  }
}
