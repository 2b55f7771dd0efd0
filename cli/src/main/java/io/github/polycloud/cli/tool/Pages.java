// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints all pages of a list as one JSON array, an element per line, as they arrive. Heroku selects
 * the next page by {@code Next-Range}, version 2 of OVH by a cursor; version 1 lists all ids at
 * once, and a path such as {@code /me/bill/{billId}} gets the object of each.
 */
final class Pages {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Cloud cloud;
  private long count;

  Pages(Cloud cloud) {
    this.cloud = cloud;
  }

  void print(String path) {
    try (Progress progress = Progress.start("items")) {
      if (cloud.provider().id().equals("ovh") && path.endsWith("}")) {
        for (JsonNode item : cloud.unwrap(Ovh.class).list(path, JsonNode.class)) {
          print(item, progress);
        }
      } else {
        pages(path, progress);
      }
      System.out.println(count == 0 ? "[]" : "]");
    } catch (RuntimeException e) {
      if (count > 0) {
        // What has arrived is no array without its end, which scripts shall notice.
        System.out.println();
      }
      throw e;
    }
  }

  private void pages(String path, Progress progress) {
    String range = null;
    String cursor = null;
    do {
      RawRequest request = RawRequest.get(path);
      if (range != null) {
        request.header("Range", range);
      }
      if (cursor != null) {
        request.header("X-Pagination-Cursor", cursor);
      }
      RawResponse response = cloud.raw().send(request);
      list(response).forEach(item -> print(item, progress));
      range = next(response, "Next-Range", range);
      cursor = next(response, "X-Pagination-Cursor-Next", cursor);
    } while (range != null || cursor != null);
  }

  private static @Nullable String next(RawResponse response, String header, @Nullable String last) {
    Optional<String> next = response.header(header).filter(value -> !value.isBlank());
    if (next.isPresent() && next.get().equals(last)) {
      throw unexpected("the next page of the list is the page itself");
    }
    return next.orElse(null);
  }

  private void print(JsonNode item, Progress progress) {
    System.out.print(count++ == 0 ? "[" : ",\n ");
    System.out.print(item.toString());
    progress.at(count, -1);
  }

  private static JsonNode list(RawResponse response) {
    try {
      JsonNode tree = JSON.readTree(response.text());
      if (tree.isArray()) {
        return tree;
      }
    } catch (JacksonException e) {
      // The same as any other response that is no list.
    }
    throw unexpected("the response is not a JSON array; without --paginate it is printed as it is");
  }

  private static CloudException unexpected(String message) {
    return CloudException.of(ErrorKind.UNEXPECTED_RESPONSE, message);
  }
}
