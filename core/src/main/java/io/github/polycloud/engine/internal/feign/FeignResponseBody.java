package io.github.polycloud.engine.internal.feign;

import feign.Response;
import io.github.polycloud.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * Carries an answer through Feign unopened, so that its bytes are copied and its headers mapped
 * nowhere.
 *
 * @param answer what was received
 */
record FeignResponseBody(HttpResponse answer) implements Response.Body {
  @Override
  public Integer length() {
    return answer.body().length;
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public InputStream asInputStream() {
    return new ByteArrayInputStream(answer.body());
  }

  @Override
  public Reader asReader(Charset charset) {
    return new InputStreamReader(asInputStream(), charset);
  }

  @Override
  public void close() {
    // Nothing is open: the answer was read to its end.
  }
}
