// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.list;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.raw.RawRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paths of a list and of its objects.
 *
 * @param calls sends the requests
 * @param template the path of one object, or of a list that contains objects
 * @param values the values of all path parameters except the id
 * @param query query parameters of the list request
 */
record ListPath(
    RawClient calls,
    String template,
    List<@Nullable Object> values,
    Map<String, @Nullable Object> query) {
  private static final String ID = "/\\{[^{}/]*}$";

  boolean listsIds() {
    return !collection().equals(template);
  }

  boolean isV2() {
    return template.startsWith("/v2/");
  }

  String collection() {
    return template.replaceFirst(ID, "");
  }

  RawRequest list() {
    return RawRequest.get(collection(), values.toArray()).query(query);
  }

  List<String> ids() {
    List<Object> ids = calls.send(list()).asList(Object.class);
    if (ids.stream().anyMatch(Map.class::isInstance)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "ovh: " + collection() + " lists objects, not ids; omit the id parameter from the path");
    }
    return ids.stream().map(String::valueOf).toList();
  }

  <T> T element(String id, Class<T> type) {
    return calls.send(elements(template, List.of(id))).as(type);
  }

  /** Requests several objects at once. The commas are not encoded, as in OVH's own clients. */
  RawRequest batch(List<String> ids) {
    String name = template.substring(template.lastIndexOf('/') + 1);
    return elements(
            collection() + "/" + String.join(",", Collections.nCopies(ids.size(), name)), ids)
        .header("X-Ovh-Batch", ",");
  }

  private RawRequest elements(String path, List<String> ids) {
    List<@Nullable Object> all = new ArrayList<>(values);
    all.addAll(ids);
    return RawRequest.get(path, all.toArray());
  }
}
