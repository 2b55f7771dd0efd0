// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.PaginationStrategy;
import org.jspecify.annotations.Nullable;

/** Pages by cursor: each response but the last has the cursor of the next page in a header. */
final class FjordPagination implements PaginationStrategy {
  @Override
  public String pageParameterName() {
    return "cursor";
  }

  @Override
  public @Nullable Object firstPage(@Nullable Object requested, int limit) {
    return requested;
  }

  @Override
  public @Nullable String nextPageToken(HttpResponse response) {
    return response.headers().first("Fjord-Next-Cursor").orElse(null);
  }
}
