package io.github.polycloud.faults.matrix;

/**
 * What the service has.
 *
 * @param name its name
 * @param size how large it is
 */
record Thing(String name, long size) {
  static final String JSON = "{\"name\":\"right\",\"size\":7}";
  static final Thing RIGHT = new Thing("right", 7);
}
