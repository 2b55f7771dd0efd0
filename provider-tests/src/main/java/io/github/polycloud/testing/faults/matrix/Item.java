// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import com.fasterxml.jackson.annotation.JsonRootName;

/**
 * A resource of the service under test.
 *
 * @param name its name
 * @param size how large it is
 */
record Item(String name, long size) {
  static final String JSON = "{\"name\":\"right\",\"size\":7}";
  static final String XML = "<item><name>right</name><size>7</size></item>";
  static final Item RIGHT = new Item("right", 7);

  /**
   * Like {@link Item}, for codecs that need annotated types for XML.
   *
   * @param name its name
   * @param size how large it is
   */
  @JsonRootName("item")
  record OfXml(String name, long size) {
    Item item() {
      return new Item(name, size);
    }
  }
}
