// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.feign;

import feign.Response;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * Passes a response through Feign undecoded, so that neither its body nor its header fields are
 * copied.
 *
 * @param request the request
 * @param response its response
 */
record FeignResponseBody(HttpRequest request, HttpResponse response) implements Response.Body {
  @Override
  public Integer length() {
    return response.body().length;
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public InputStream asInputStream() {
    return new ByteArrayInputStream(response.body());
  }

  @Override
  public Reader asReader(Charset charset) {
    return new InputStreamReader(asInputStream(), charset);
  }

  @Override
  public void close() {
    // Nothing is open: the response has been read completely.
  }
}
