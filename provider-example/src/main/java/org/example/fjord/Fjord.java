// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;

/**
 * The native client: each operation of Fjord as it is. Applications get it with {@code
 * cloud.unwrap(Fjord.class)}. Safe for use by multiple threads; closed with its cloud.
 */
public final class Fjord {
  static final JsonCodec JSON = JsonCodec.snakeCase();

  private final HttpEngine engine;
  private final FjordApi api;

  Fjord(HttpEngine engine) {
    this.engine = engine;
    this.api = api(FjordApi.class);
  }

  /** The operations that this provider models. */
  public FjordApi api() {
    return api;
  }

  /**
   * Creates a client of a Feign interface of the application, for operations that are not modelled.
   */
  public <T> T api(Class<T> type) {
    return engine.api(type, JSON, new FjordPagination());
  }

  /** The error for a successful response that does not have what its operation promises. */
  CloudException unexpectedResponse(Operation operation, HttpResponse response, String problem) {
    return engine.unexpectedResponse(operation, response, problem);
  }
}
