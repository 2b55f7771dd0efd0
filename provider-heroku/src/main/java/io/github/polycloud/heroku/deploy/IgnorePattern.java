// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;

/**
 * A pattern of files to exclude, a line of {@code .slugignore} or {@code .gitignore}. A pattern
 * with a slash other than at its end is relative to the root; others match a name in any directory.
 * A trailing slash matches directories only.
 *
 * @param name matches a path or a name
 * @param anywhere whether it is matched with the last segment of a path
 * @param directories whether it matches directories only
 */
record IgnorePattern(Glob name, boolean anywhere, boolean directories) {

  /** Parses a line of {@code .slugignore}; {@code ?} matches a character. */
  static IgnorePattern of(String line) {
    return of(line, false);
  }

  /** Parses a line of {@code .gitignore}; {@code ?} matches a byte of UTF-8, as in git. */
  static IgnorePattern ofGit(String line) {
    return of(line, true);
  }

  private static IgnorePattern of(String line, boolean bytes) {
    boolean directories = line.endsWith("/");
    String glob = directories ? line.substring(0, line.length() - 1) : line;
    boolean anywhere = !glob.contains("/");
    String fromRoot = glob.startsWith("/") ? glob.substring(1) : glob;
    try {
      return new IgnorePattern(Glob.of(fromRoot, bytes), anywhere, directories);
    } catch (IllegalArgumentException e) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "the pattern " + line + " is invalid");
    }
  }

  /**
   * Whether to exclude a path.
   *
   * @throws CloudException of kind {@code CANCELLED} if the thread is interrupted: a source may
   *     have many patterns and long paths
   */
  boolean matches(String path, boolean directory) {
    if (Thread.currentThread().isInterrupted()) {
      throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
    }
    if (directories && !directory) {
      return false;
    }
    return name.matches(anywhere ? path.substring(path.lastIndexOf('/') + 1) : path);
  }
}
