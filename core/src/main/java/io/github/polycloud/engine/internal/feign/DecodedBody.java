// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.feign;

import feign.Response;
import io.github.polycloud.redaction.Sensitive;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Passes a decoded value through Feign.
 *
 * @param value what the method returns
 */
record DecodedBody(@Sensitive @Nullable Object value) implements Response.Body {
  @Override
  public @Nullable Integer length() {
    return null;
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public InputStream asInputStream() {
    return InputStream.nullInputStream();
  }

  @Override
  public Reader asReader(Charset charset) {
    return Reader.nullReader();
  }

  @Override
  public void close() {
    // Nothing is open: the response has been read completely.
  }

  @Override
  public String toString() {
    return "DecodedBody";
  }
}
