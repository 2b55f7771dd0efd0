// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.seed;

/** Content of a seed file that is not valid. The message starts with the place in the file. */
public final class InvalidSeed extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  InvalidSeed(String place, String problem, Throwable cause) {
    super(place + ": " + problem, cause);
  }

  /** The problem at a place. */
  public InvalidSeed(String place, String problem) {
    super(place + ": " + problem);
  }
}
