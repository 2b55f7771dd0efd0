// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.codec;

import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.model.SshPublicKey;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Checks the SSH keys of requests before they are sent, because a private key must not leave the
 * machine. Thread-safe.
 */
public final class PublicKeyCodec implements BodyCodec {
  private final BodyCodec codec;

  /** Creates a codec that encodes and decodes with another one. */
  public PublicKeyCodec(BodyCodec codec) {
    this.codec = codec;
  }

  @Override
  public byte[] encode(Object value, Type type) {
    if (value instanceof String key) {
      SshPublicKey.requirePublic(key);
    }
    return codec.encode(value, type);
  }

  @Override
  public String contentType(Object value) {
    return codec.contentType(value);
  }

  @Override
  public @Nullable Object decode(HttpResponse response, Type type) throws BodyException {
    return codec.decode(response, type);
  }
}
