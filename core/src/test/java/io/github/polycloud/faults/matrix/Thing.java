package io.github.polycloud.faults.matrix;

import com.fasterxml.jackson.annotation.JsonRootName;

/**
 * What the service has.
 *
 * @param name its name
 * @param size how large it is
 */
record Thing(String name, long size) {
  static final String JSON = "{\"name\":\"right\",\"size\":7}";
  static final String XML = "<thing><name>right</name><size>7</size></thing>";
  static final Thing RIGHT = new Thing("right", 7);

  /**
   * The same for readers who take annotated types for XML.
   *
   * @param name its name
   * @param size how large it is
   */
  @JsonRootName("thing")
  record OfXml(String name, long size) {
    Thing thing() {
      return new Thing(name, size);
    }
  }
}
