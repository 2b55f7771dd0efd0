// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

/**
 * What a call costs, in one process.
 *
 * @param cpuMicros processor time of the whole process, with garbage collection
 * @param wallMicros elapsed time
 * @param bytes allocated by the calling thread
 */
record Cost(double cpuMicros, double wallMicros, double bytes) {

  /** Reads what {@link #toString} printed in another process. */
  static Cost parse(String text) {
    String[] figures = text.split(" ");
    return new Cost(
        Double.parseDouble(figures[0]),
        Double.parseDouble(figures[1]),
        Double.parseDouble(figures[2]));
  }

  @Override
  public String toString() {
    return cpuMicros + " " + wallMicros + " " + bytes;
  }
}
