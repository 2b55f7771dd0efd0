// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import io.github.polycloud.http.json.JsonCodec;

/** JSON of the Platform API. */
public final class HerokuJson {
  /** The codec of all parts of the provider: each codec caches the types that it reads. */
  public static final JsonCodec CODEC = JsonCodec.snakeCase();

  private HerokuJson() {}
}
