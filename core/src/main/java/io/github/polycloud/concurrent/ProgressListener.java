// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.concurrent;

/**
 * Notified of the progress of a bulk of calls or of an upload. An exception that it throws is
 * logged and otherwise ignored.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ProgressListener {
  /** Ignores all notifications. */
  ProgressListener NONE = (completed, total) -> {};

  /**
   * Called after each completed call of a bulk, on the thread that made it, possibly by several
   * threads at once; or after each chunk of an upload, on the thread that sends it.
   *
   * @param completed the number of completed calls, or of bytes sent; an upload that is sent again
   *     starts again at 0
   * @param total the number of all calls, or of all bytes
   */
  void onProgress(long completed, long total);
}
