package io.github.polycloud.benchmarks.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a process holds at a moment.
 *
 * @param heap bytes that are still reachable
 * @param threads threads of the library
 * @param files open files and sockets, 0 where the system does not tell
 */
record ProcessMetrics(long heap, long threads, long files) {

  /** Measures, after a collection of garbage. */
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

  /** In megabytes, as people read it. */
  String megabytes() {
    return "%.1f MB".formatted(heap / 1e6);
  }
}
