// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.ovh.model.me.Nichandle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /me}: the account.
 *
 * @since 0.1.0
 */
public interface Me {
  /** The account that the credentials belong to. */
  @RequestLine("GET /me")
  Nichandle get();

  /** Changes fields by name; a null value clears a field, and omitted fields keep their value. */
  @Idempotent
  @RequestLine("PUT /me")
  void update(Map<String, @Nullable Object> fields);
}
