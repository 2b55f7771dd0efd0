// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.feign;

import io.github.polycloud.http.PaginationStrategy;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parsed API interfaces of an engine, cached so that further clients are cheap. Thread-safe.
 */
public final class ApiContracts {
  private final String unescapedPathCharacters;
  private final Map<PaginationStrategy, Map<Class<?>, ApiContract>> contracts =
      new ConcurrentHashMap<>();

  public ApiContracts(String unescapedPathCharacters) {
    this.unescapedPathCharacters = unescapedPathCharacters;
  }

  /** Returns the contract of an interface whose lists are paginated with this strategy. */
  public ApiContract of(Class<?> type, PaginationStrategy pagination) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(pagination, "pagination");
    return contracts
        .computeIfAbsent(pagination, strategy -> new ConcurrentHashMap<>())
        .computeIfAbsent(type, key -> new ApiContract(pagination, unescapedPathCharacters));
  }
}
