package io.github.polycloud.concurrent;

/** Told how far an upload is, on the thread that makes it. */
@FunctionalInterface
public interface ProgressListener {
  /** Nobody wants to know. */
  ProgressListener NONE = (sent, total) -> {};

  /** So many of so many bytes have left. A repeated upload begins at 0 again. */
  void onProgress(long bytes, long total);
}
