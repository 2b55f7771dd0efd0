// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Resources that a process holds at one moment.
 *
 * @param heap bytes of reachable objects
 * @param threads threads of the library
 * @param files open files and sockets, 0 where the system does not report them
 */
record ProcessMetrics(long heap, long threads, long files) {

  /** Measures after a garbage collection. */
  static ProcessMetrics now() {
    System.gc();
    return new ProcessMetrics(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("polycloud"))
            .count(),
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
            ? unix.getOpenFileDescriptorCount()
            : 0);
  }

  /** Returns the heap in megabytes, for display. */
  String megabytes() {
    return "%.1f MB".formatted(heap / 1e6);
  }
}
