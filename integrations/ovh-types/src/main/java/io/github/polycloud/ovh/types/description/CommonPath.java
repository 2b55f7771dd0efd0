// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import java.util.ArrayList;
import java.util.List;

/** What the paths of a description have in common, which is the name of its section. */
final class CommonPath {
  private CommonPath() {}

  static String of(List<String> paths) {
    List<String> common = null;
    for (String path : paths) {
      List<String> segments = fixed(path);
      if (common == null) {
        common = segments;
      }
      int same = 0;
      while (same < Math.min(common.size(), segments.size())
          && common.get(same).equals(segments.get(same))) {
        same++;
      }
      common = common.subList(0, same);
    }
    return common == null ? "/" : "/" + String.join("/", common);
  }

  private static List<String> fixed(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.substring(1).split("/")) {
      if (segment.startsWith("{")) {
        break;
      }
      segments.add(segment);
    }
    return segments;
  }
}
